//! The window without a display: real view, update, tasks and pixels, for tests and pictures.
//!
//! Controls are found as a screen reader finds them, by role and name. Never-ending streams are not run.

use super::accessibility::{Collector, Role, Snapshot, snapshot::bounds_of};
use super::style::{BODY, fonts};
use iced::advanced::renderer::{self, Headless};
use iced::advanced::{clipboard, widget::operation};
use iced::futures::{StreamExt, executor::block_on};
use iced::keyboard::{self, Key, Modifiers, key};
use iced::{Element, Event, Pixels, Point, Size, Task, Theme, event, mouse, window};
use iced_runtime::user_interface::{Cache, UserInterface};
use iced_runtime::{Action, clipboard::Action as ClipboardAction};

type Interface<'a, M> = UserInterface<'a, M, Theme, iced::Renderer>;

/// The functions of a program, as given to `iced::application`.
pub struct Program<S, M> {
    /// Changes the state.
    pub update: fn(&mut S, M) -> Task<M>,
    /// Shows the state.
    pub view: for<'a> fn(&'a S) -> Element<'a, M>,
    /// Chooses the theme.
    pub theme: fn(&S) -> Theme,
    /// Hears every event, as given to `iced::event::listen_with`.
    pub on_event: fn(Event, event::Status, window::Id) -> Option<M>,
}

/// A program that runs in memory.
pub struct Harness<S, M> {
    /// The state of the program.
    pub state: S,
    /// What was copied last.
    pub clipboard: Clipboard,
    program: Program<S, M>,
    renderer: iced::Renderer,
    cache: Cache,
    size: Size,
    cursor: mouse::Cursor,
    window: window::Id,
    exited: bool,
}

/// A clipboard of its own, so that tests disturb nobody.
#[derive(Debug, Default)]
pub struct Clipboard(pub Option<String>);

impl clipboard::Clipboard for Clipboard {
    fn read(&self, _kind: clipboard::Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _kind: clipboard::Kind, contents: String) {
        self.0 = Some(contents);
    }
}

impl<S, M: Send + 'static> Harness<S, M> {
    /// Starts a program in a window of this size and runs its first task to the end.
    pub fn new(boot: (S, Task<M>), program: Program<S, M>, size: Size) -> Self {
        fonts::load();
        let renderer = block_on(<iced::Renderer as Headless>::new(BODY, Pixels(14.0), Some("tiny-skia")))
            .expect("the software renderer needs no display");
        let mut harness = Self {
            state: boot.0,
            clipboard: Clipboard::default(),
            program,
            renderer,
            cache: Cache::default(),
            size,
            cursor: mouse::Cursor::Unavailable,
            window: window::Id::unique(),
            exited: false,
        };
        harness.run(boot.1);
        harness
    }

    /// Whether the program asked to end.
    pub fn has_exited(&self) -> bool {
        self.exited
    }

    /// Handles a message as if a control had published it.
    pub fn send(&mut self, message: M) {
        let task = (self.program.update)(&mut self.state, message);
        self.run(task);
    }

    /// Runs a task to the end, with all that it causes.
    pub fn run(&mut self, task: Task<M>) {
        if let Some(mut actions) = iced_runtime::task::into_stream(task) {
            while let Some(action) = block_on(actions.next()) {
                self.act(action);
            }
        }
        self.redraw();
    }

    fn act(&mut self, action: Action<M>) {
        match action {
            Action::Output(message) => self.send(message),
            Action::Widget(operation) => self.operate(operation),
            Action::Clipboard(ClipboardAction::Write { contents, .. }) => self.clipboard.0 = Some(contents),
            Action::Clipboard(ClipboardAction::Read { channel, .. }) => {
                let _nobody_may_wait = channel.send(self.clipboard.0.clone());
            }
            Action::Exit => self.exited = true,
            _ => {}
        }
    }

    fn operate(&mut self, operation: Box<dyn operation::Operation>) {
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            self.with_interface(|interface, renderer, _, _| interface.operate(renderer, operation.as_mut()));
            if let operation::Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
    }

    fn with_interface<T>(
        &mut self,
        act: impl FnOnce(&mut Interface<'_, M>, &mut iced::Renderer, mouse::Cursor, &mut Clipboard) -> T,
    ) -> T {
        let view = (self.program.view)(&self.state);
        let cache = std::mem::take(&mut self.cache);
        let mut interface = UserInterface::build(view, self.size, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, self.cursor, &mut self.clipboard);
        self.cache = interface.into_cache();
        result
    }

    /// Lets one event reach the controls, and gives what they made of it.
    fn deliver(&mut self, event: &Event) -> (event::Status, Vec<M>) {
        let mut messages = Vec::new();
        let status = self.with_interface(|interface, renderer, cursor, clipboard| {
            let events = std::slice::from_ref(event);
            let (_, statuses) = interface.update(events, cursor, renderer, clipboard, &mut messages);
            statuses.first().copied().unwrap_or(event::Status::Ignored)
        });
        (status, messages)
    }

    /// Redraws as the window does after each change: controls learn there that the focus has moved.
    pub fn redraw(&mut self) {
        const ROUNDS: usize = 8;
        for _ in 0..ROUNDS {
            let event = window::Event::RedrawRequested(iced::time::Instant::now());
            let (_, messages) = self.deliver(&Event::Window(event));
            if messages.is_empty() {
                return;
            }
            for message in messages {
                let task = (self.program.update)(&mut self.state, message);
                if let Some(mut actions) = iced_runtime::task::into_stream(task) {
                    while let Some(action) = block_on(actions.next()) {
                        self.act(action);
                    }
                }
            }
        }
    }

    /// Delivers events to the controls and then to `on_event`, with all that they cause.
    pub fn events(&mut self, events: impl IntoIterator<Item = Event>) {
        for event in events {
            if let Event::Mouse(mouse::Event::CursorMoved { position }) = event {
                self.cursor = mouse::Cursor::Available(position);
            }
            let (status, mut messages) = self.deliver(&event);
            messages.extend((self.program.on_event)(event, status, self.window));
            for message in messages {
                self.send(message);
            }
            self.redraw();
        }
    }

    /// Changes the size of the window.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.events([Event::Window(window::Event::Resized(size))]);
    }

    /// The accessibility tree, lists and tips that lie over the window included.
    pub fn snapshot(&mut self) -> Snapshot {
        let mut collector = Collector::new("headless", 1.0);
        self.with_interface(|interface, renderer, _, _| interface.operate(renderer, &mut collector));
        collector.finish_tree(self.size)
    }

    /// Clicks the middle of the control with this role and name.
    ///
    /// # Errors
    /// When there is no such control, it is disabled or it lies outside the window; the error lists what there is.
    pub fn press(&mut self, role: Role, name: &str) -> Result<(), String> {
        let snapshot = self.snapshot();
        let node =
            snapshot.find(role, name).ok_or_else(|| absent(&snapshot, &format!("{role:?} {name:?}")))?;
        self.click_node(node, name)
    }

    /// Clicks the middle of the control with this name, or else of the text that says it.
    ///
    /// # Errors
    /// As for [`Self::press`].
    pub fn click(&mut self, name: &str) -> Result<(), String> {
        let snapshot = self.snapshot();
        let node = snapshot.named(name).ok_or_else(|| absent(&snapshot, &format!("{name:?}")))?;
        self.click_node(node, name)
    }

    fn click_node(&mut self, node: &accesskit::Node, name: &str) -> Result<(), String> {
        if node.is_disabled() {
            return Err(format!("{name:?} is disabled"));
        }
        let centre = bounds_of(node).ok_or_else(|| format!("{name:?} has no place"))?.center();
        if centre.x < 0.0 || centre.y < 0.0 || centre.x > self.size.width || centre.y > self.size.height {
            return Err(format!("{name:?} lies outside the window, at {centre}"));
        }
        self.click_at(centre);
        Ok(())
    }

    /// Moves the mouse.
    pub fn point_at(&mut self, position: Point) {
        self.events([Event::Mouse(mouse::Event::CursorMoved { position })]);
    }

    /// Clicks with the left button.
    pub fn click_at(&mut self, position: Point) {
        self.point_at(position);
        self.events([
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
    }

    /// Turns the wheel by lines; positive turns towards the beginning.
    pub fn scroll(&mut self, lines: f32) {
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y: lines };
        self.events([Event::Mouse(mouse::Event::WheelScrolled { delta })]);
    }

    /// Presses Tab until the control with this role and name has the focus.
    ///
    /// # Errors
    /// When Tab comes round without reaching it; the error lists the stops on the way.
    pub fn tab_to(&mut self, role: Role, name: &str) -> Result<(), String> {
        let (mut passed, mut places) = (Vec::new(), Vec::new());
        loop {
            let snapshot = self.snapshot();
            if let Some(node) = snapshot.focused() {
                let stop = (node.role(), node.label().unwrap_or_default().to_owned());
                if stop.0 == role && stop.1 == name {
                    return Ok(());
                }
                // Controls of one name in several rows differ in where they stand.
                let place = snapshot.focus;
                if places.iter().filter(|other| **other == place).count() > 1 {
                    return Err(format!("Tab does not reach {role:?} {name:?}, only {passed:?}"));
                }
                places.push(place);
                passed.push(stop);
            } else if passed.len() > 1 {
                return Err(format!("Tab lost the focus after {passed:?}"));
            }
            self.key(key::Named::Tab, Modifiers::default());
            if self.snapshot().focused().is_none() {
                return Err(format!("Tab focuses nothing; {}", absent(&snapshot, name)));
            }
        }
    }

    /// Presses and releases a key. As from a real keyboard, Ctrl with a digit comes with the digit as text, and
    /// with a letter without.
    pub fn key(&mut self, key: impl Into<KeyName>, modifiers: Modifiers) {
        let KeyName(key) = key.into();
        let text = match key.as_ref() {
            Key::Character(character) if !character.chars().all(char::is_alphabetic) => {
                Some(character.to_owned())
            }
            _ => None,
        };
        self.press_key(key, text, modifiers);
    }

    /// Types text character by character.
    pub fn type_text(&mut self, text: &str) {
        for character in text.chars() {
            let character = character.to_string();
            self.press_key(Key::Character(character.as_str().into()), Some(character), Modifiers::default());
        }
    }

    fn press_key(&mut self, key: Key, text: Option<String>, modifiers: Modifiers) {
        let physical_key = key::Physical::Unidentified(key::NativeCode::Unidentified);
        let location = keyboard::Location::Standard;
        let events = [
            keyboard::Event::ModifiersChanged(modifiers),
            keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key.clone(),
                physical_key,
                location,
                modifiers,
                text: text.map(Into::into),
                repeat: false,
            },
            keyboard::Event::KeyReleased {
                key: key.clone(),
                modified_key: key,
                physical_key,
                location,
                modifiers,
            },
            keyboard::Event::ModifiersChanged(Modifiers::default()),
        ];
        self.events(events.map(Event::Keyboard));
    }

    /// Draws the window: pixels as RGBA, width and height, at a scale of physical pixels per logical pixel.
    pub fn screenshot(&mut self, scale: f32) -> (Vec<u8>, u32, u32) {
        let size = Size::new((self.size.width * scale) as u32, (self.size.height * scale) as u32);
        let theme = (self.program.theme)(&self.state);
        let base = iced::theme::Base::base(&theme);
        let pixels = self.with_interface(|interface, renderer, cursor, clipboard| {
            let event = Event::Window(window::Event::RedrawRequested(iced::time::Instant::now()));
            // Controls decide at the redraw how they look, and the interface keeps that until it is rebuilt.
            let _ = interface.update(&[event], cursor, renderer, clipboard, &mut Vec::new());
            interface.draw(renderer, &theme, &renderer::Style { text_color: base.text_color }, cursor);
            renderer.screenshot(size, scale, base.background_color)
        });
        (pixels, size.width, size.height)
    }
}

/// A key to press: a named one or a character.
pub struct KeyName(Key);

impl From<key::Named> for KeyName {
    fn from(key: key::Named) -> Self {
        Self(Key::Named(key))
    }
}

impl From<char> for KeyName {
    fn from(key: char) -> Self {
        Self(Key::Character(key.to_string().as_str().into()))
    }
}

fn absent(snapshot: &Snapshot, sought: &str) -> String {
    let names: Vec<_> =
        snapshot.names().into_iter().map(|(role, name)| format!("{role:?} {name:?}")).collect();
    format!("there is no {sought}; there is {}", names.join(", "))
}
