// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstance`, from `ccc/DeleteInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases an instance of the call center.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.delete_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DeleteInstanceRequest {
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
}

request! {
    DeleteInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DeleteInstanceRequest {
    type Response = DeleteInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteInstance")
        .required(&["InstanceId"]);
}

/// Response to [`DeleteInstanceRequest`], which the documentation does not describe.
pub type DeleteInstanceResponse = alicloud_runtime::UndocumentedResponse;
