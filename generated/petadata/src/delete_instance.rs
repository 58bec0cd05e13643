// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstance`, from `petadata/DeleteInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases an instance with all its data.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DeleteInstanceRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx");
/// let reply = client.delete_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteInstanceRequest {
        "InstanceId" => instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteInstanceRequest {
    type Response = DeleteInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteInstance")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteInstanceRequest`].
pub type DeleteInstanceResponse = alicloud_runtime::EmptyResponse;
