//! Who is there, in which room, and how everybody is written to.
//!
//! Invariant: nobody is waited for. A line is handed to the writers of a room, and who does not read is sent away before much
//! has piled up for it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use dunder::asyncio::StreamWriter;

/// Where everybody begins.
pub(crate) const LOBBY: &str = "lobby";

/// More than this may not wait for anybody, in bytes.
const PATIENCE: usize = 256 * 1024;

struct Member {
    room: String,
    writer: StreamWriter,
}

/// All members, by name. A clone is another handle on the same.
#[derive(Clone, Default)]
pub(crate) struct Rooms(Rc<RefCell<BTreeMap<String, Member>>>);

impl Rooms {
    /// Lets somebody in, unless the name is taken.
    pub(crate) fn enter(&self, name: &str, writer: StreamWriter) -> bool {
        let mut members = self.0.borrow_mut();
        if members.contains_key(name) {
            return false;
        }
        members.insert(name.to_owned(), Member { room: LOBBY.to_owned(), writer });
        true
    }

    /// Somebody has gone.
    pub(crate) fn leave(&self, name: &str) {
        if let Some(room) = self.room_of(name) {
            self.0.borrow_mut().remove(name);
            self.say(&room, &format!("* {name} has left"));
        }
    }

    /// Somebody goes to another room.
    pub(crate) fn join(&self, name: &str, room: &str) {
        if let Some(before) = self.room_of(name) {
            if let Some(member) = self.0.borrow_mut().get_mut(name) {
                room.clone_into(&mut member.room);
            }
            self.say(&before, &format!("* {name} has gone to {room}"));
            self.say(room, &format!("* {name} has come"));
        }
    }

    /// Says something to everybody in a room.
    pub(crate) fn say(&self, room: &str, line: &str) {
        let mut slow = Vec::new();
        for (name, member) in self.0.borrow().iter().filter(|(_, member)| member.room == room) {
            // It never waits; what the connection does not take now is kept.
            let _ = member.writer.write(format!("{line}\n"));
            if member.writer.write_buffer_size() > PATIENCE {
                slow.push(name.clone());
            }
        }
        for name in slow {
            let member = self.0.borrow_mut().remove(&name);
            if let Some(member) = member {
                // Its reader sees the end, and its coroutine ends with that.
                member.writer.abort();
                self.say(room, &format!("* {name} was too slow"));
            }
        }
    }

    /// Says the last thing that everybody hears.
    pub(crate) fn farewell(&self, line: &str) {
        let members = std::mem::take(&mut *self.0.borrow_mut());
        for member in members.values() {
            let _ = member.writer.write(format!("{line}\n"));
        }
    }

    /// The room somebody is in.
    pub(crate) fn room_of(&self, name: &str) -> Option<String> {
        self.0.borrow().get(name).map(|member| member.room.clone())
    }

    /// Who is in a room.
    pub(crate) fn names(&self, room: &str) -> String {
        let members = self.0.borrow();
        let names = members.iter().filter(|(_, member)| member.room == room).map(|(name, _)| name.as_str());
        names.collect::<Vec<_>>().join(" ")
    }

    /// The rooms, and how many are in each.
    pub(crate) fn list(&self) -> String {
        let mut rooms: BTreeMap<String, usize> = BTreeMap::new();
        for member in self.0.borrow().values() {
            *rooms.entry(member.room.clone()).or_default() += 1;
        }
        rooms.iter().map(|(room, count)| format!("{room}({count})")).collect::<Vec<_>>().join(" ")
    }
}
