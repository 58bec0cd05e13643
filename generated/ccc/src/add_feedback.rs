// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddFeedback`, from `ccc/AddFeedback.md`.

use alicloud_runtime::codegen::*;

/// Records feedback and a rating for a task.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AddFeedbackRequest::new()
///     .instance_id("...");
/// let reply = client.add_feedback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddFeedbackRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// Opinion about the result of the task, in the user's words.
    pub feedback: Option<String>,
    /// Points given for the result of the task.
    pub rating: Option<i32>,
}

impl AddFeedbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `Feedback`.
    pub fn feedback(mut self, value: impl Into<String>) -> Self {
        self.feedback = Some(value.into());
        self
    }
    /// Sets `Rating`.
    #[inline]
    pub fn rating(mut self, value: i32) -> Self {
        self.rating = Some(value);
        self
    }
}

request! {
    AddFeedbackRequest {
        "InstanceId" => instance_id: query,
        "TaskId" => task_id: query,
        "TaskName" => task_name: query,
        "Feedback" => feedback: query,
        "Rating" => rating: query,
    }
}

impl Operation for AddFeedbackRequest {
    type Response = AddFeedbackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddFeedback")
        .required(&["InstanceId"]);
}

/// Response to [`AddFeedbackRequest`], which the documentation does not describe.
pub type AddFeedbackResponse = alicloud_runtime::UndocumentedResponse;
