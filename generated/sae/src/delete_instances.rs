// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstances`, from `sae/DeleteInstances.md`.

use alicloud_runtime::codegen::*;

/// Deletes instances of an application by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteInstancesRequest::new()
///     .app_id("...")
///     .instance_ids("...");
/// let reply = client.delete_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstancesRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl DeleteInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    DeleteInstancesRequest {
        "AppId" => app_id: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DeleteInstancesRequest {
    type Response = DeleteInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteInstances")
        .roa("PUT", "/pop/v1/sam/app/deleteInstances")
        .required(&["AppId", "InstanceIds"]);
}

/// Response to [`DeleteInstancesRequest`], which the documentation does not describe.
pub type DeleteInstancesResponse = alicloud_runtime::UndocumentedResponse;
