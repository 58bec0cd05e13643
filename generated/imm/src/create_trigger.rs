// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrigger`, from `imm/CreateTrigger.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BatchNotification, DataIngestionAction, FastFailPolicy, Input, InputOSS, Mns};

/// Creates a trigger that processes files when an event source such as OSS reports them.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::create_trigger::DataIngestionAction;
/// use alicloud_imm::create_trigger::Input;
///
/// let request = alicloud_imm::CreateTriggerRequest::new()
///     .project_name("...")
///     .input(Input::new())
///     .actions([DataIngestionAction::new()])
///     .service_role("...");
/// let reply = client.create_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTriggerRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Where the files of the job come from.
    pub input: Option<Input>,
    /// **Required.** The actions to work on or to narrow the list down to.
    pub actions: Vec<DataIngestionAction>,
    /// Where the outcome of the task is announced.
    pub notification: Option<BatchNotification>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// **Required.** RAM role that the service takes on to read and write your files.
    pub service_role: Option<String>,
}

impl CreateTriggerRequest {
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
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `Actions`, which is required.
    pub fn actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataIngestionAction>>,
    ) -> Self {
        self.actions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<BatchNotification>) -> Self {
        self.notification = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ServiceRole`, which is required.
    pub fn service_role(mut self, value: impl Into<String>) -> Self {
        self.service_role = Some(value.into());
        self
    }
}

request! {
    CreateTriggerRequest {
        "ProjectName" => project_name: form,
        "Input" => input: form_json,
        "Actions" => actions: form_json,
        "Notification" => notification: form_json,
        "Tags" => tags: form_json,
        "ServiceRole" => service_role: form,
    }
}

impl Operation for CreateTriggerRequest {
    type Response = CreateTriggerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTrigger")
        .required(&["ProjectName", "Input", "Actions", "ServiceRole"]);
}

/// Response to [`CreateTriggerRequest`].
#[non_exhaustive]
pub struct CreateTriggerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC564A9A-BA5C-4499-A087-D9B9E76E*****`.
    pub request_id: Option<String>,
    /// Identifier of the item within its collection.
    /// Example: `trigger-9f72636a-0f0c-4baf-ae78-38b27b******`.
    pub id: Option<String>,
}

response! {
    CreateTriggerResponse {
        "RequestId" => request_id: value,
        "Id" => id: value,
    }
}
