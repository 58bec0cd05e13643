// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeVisibility`, from `ccc/ChangeVisibility.md`.

use alicloud_runtime::codegen::*;

/// Makes an agent visible or invisible to others.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ChangeVisibilityRequest::new()
///     .instance_id("...");
/// let reply = client.change_visibility(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeVisibilityRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Whether the agent disappears from the view of others.
    pub invisible: Option<bool>,
}

impl ChangeVisibilityRequest {
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
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `Invisible`.
    #[inline]
    pub fn invisible(mut self, value: bool) -> Self {
        self.invisible = Some(value);
        self
    }
}

request! {
    ChangeVisibilityRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "Invisible" => invisible: query,
    }
}

impl Operation for ChangeVisibilityRequest {
    type Response = ChangeVisibilityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeVisibility")
        .required(&["InstanceId"]);
}

/// Response to [`ChangeVisibilityRequest`], which the documentation does not describe.
pub type ChangeVisibilityResponse = alicloud_runtime::UndocumentedResponse;
