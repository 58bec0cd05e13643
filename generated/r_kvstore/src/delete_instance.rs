// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstance`, from `r-kvstore/DeleteInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases a running pay-as-you-go instance with its data; release protection has to be off.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DeleteInstanceRequest::new()
///     .instance_id("r-j6cxxxxxxxxxxxxx");
/// let reply = client.delete_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-j6cxxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Distributed instance that the instance belongs to or is to join.
    pub global_instance_id: Option<String>,
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
    /// Sets `GlobalInstanceId`.
    pub fn global_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteInstanceRequest {
        "InstanceId" => instance_id: query,
        "GlobalInstanceId" => global_instance_id: query,
    }
}

impl Operation for DeleteInstanceRequest {
    type Response = DeleteInstanceResponse;
    type Error = DeleteInstanceError;
    const INFO: OperationInfo = super::operation("DeleteInstance")
        .required(&["InstanceId"]);
    const ERRORS: &'static [DeleteInstanceError] = &[
        DeleteInstanceError::InstanceReleaseProtection,
    ];
}

/// Response to [`DeleteInstanceRequest`].
pub type DeleteInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteInstanceRequest`] names.
///
/// - [`InstanceReleaseProtection`](super::DocumentedError::InstanceReleaseProtection)
pub type DeleteInstanceError = super::DocumentedError;
