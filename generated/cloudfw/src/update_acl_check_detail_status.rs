// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAclCheckDetailStatus`, from `cloudfw/UpdateAclCheckDetailStatus.md`.

use alicloud_runtime::codegen::*;

/// Sets the status of one finding from a check of access control policies.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::UpdateAclCheckDetailStatusRequest::new()
///     .task_id("...")
///     .uuid("...")
///     .status("...");
/// let reply = client.update_acl_check_detail_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAclCheckDetailStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<Open<AclCheckDetailStatus>>,
}

impl UpdateAclCheckDetailStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<Open<AclCheckDetailStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateAclCheckDetailStatusRequest {
        "Lang" => lang: query,
        "TaskId" => task_id: query,
        "Uuid" => uuid: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateAclCheckDetailStatusRequest {
    type Response = UpdateAclCheckDetailStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAclCheckDetailStatus")
        .required(&["TaskId", "Uuid", "Status"]);
}

/// Response to [`UpdateAclCheckDetailStatusRequest`], which the documentation does not describe.
pub type UpdateAclCheckDetailStatusResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum AclCheckDetailStatus {
        /// Waiting to begin.
        Pending = "Pending",
        /// The finding has been dealt with.
        Processed = "Processed",
        /// Leave the finding as it is.
        Ignored = "Ignored",
    }
}
