// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ContextualAnswer`, from `imm/ContextualAnswer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContextualFile, ContextualFileElement, ContextualFileElementContent, ContextualMessage, ElementRelation};

/// Answers a conversation's last question with the help of the files given.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::contextual_answer::ContextualMessage;
///
/// let request = alicloud_imm::ContextualAnswerRequest::new()
///     .project_name("...")
///     .messages([ContextualMessage::new()]);
/// let reply = client.contextual_answer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ContextualAnswerRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** The messages to work on or to narrow the list down to.
    pub messages: Vec<ContextualMessage>,
    /// The files to work on or to narrow the list down to.
    pub files: Vec<ContextualFile>,
}

impl ContextualAnswerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `Messages`, which is required.
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContextualMessage>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Files`.
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContextualFile>>,
    ) -> Self {
        self.files = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ContextualAnswerRequest {
        "ProjectName" => project_name: query,
        "Messages" => messages: form_json,
        "Files" => files: form_json,
    }
}

impl Operation for ContextualAnswerRequest {
    type Response = ContextualAnswerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ContextualAnswer")
        .required(&["ProjectName", "Messages"])
        .foreign_protocol("server-sent events");
}

/// Response to [`ContextualAnswerRequest`], which the documentation does not describe.
pub type ContextualAnswerResponse = alicloud_runtime::UndocumentedResponse;
