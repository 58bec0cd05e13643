// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstanceKeyPair`, from `swas-open/DeleteInstanceKeyPair.md`.

use alicloud_runtime::codegen::*;

/// Deletes the key pair of one server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteInstanceKeyPairRequest::new()
///     .instance_id("...");
/// let reply = client.delete_instance_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceKeyPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DeleteInstanceKeyPairRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteInstanceKeyPairRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DeleteInstanceKeyPairRequest {
    type Response = DeleteInstanceKeyPairResponse;
    type Error = DeleteInstanceKeyPairError;
    const INFO: OperationInfo = super::operation("DeleteInstanceKeyPair")
        .required(&["RegionId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteInstanceKeyPairError] = &[
        DeleteInstanceKeyPairError::InternalError,
    ];
}

/// Response to [`DeleteInstanceKeyPairRequest`].
pub type DeleteInstanceKeyPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteInstanceKeyPairRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteInstanceKeyPairError = super::DocumentedError;
