// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnapshot`, from `elasticsearch/CreateSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Takes a manual snapshot of the cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CreateSnapshotRequest::new()
///     .client_token("5A2CFF0E-5718-45B5-9D4D-70B3FF****")
///     .instance_id("es-cn-nif1q9o8r0008****");
/// let reply = client.create_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice. Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl CreateSnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    CreateSnapshotRequest {
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: path,
        "" => body: body_text,
    }
}

impl Operation for CreateSnapshotRequest {
    type Response = CreateSnapshotResponse;
    type Error = CreateSnapshotError;
    const INFO: OperationInfo = super::operation("CreateSnapshot")
        .roa("POST", "/openapi/instances/{InstanceId}/snapshots")
        .required(&["ClientToken", "InstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateSnapshotError] = &[
        CreateSnapshotError::ComponentCodeValueError,
        CreateSnapshotError::UserNotOpen,
        CreateSnapshotError::StsRoleAccountNoPermission,
        CreateSnapshotError::SubAccountNoPermission,
        CreateSnapshotError::UserUnauthorized,
    ];
}

/// Response to [`CreateSnapshotRequest`].
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CreateSnapshotResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`CreateSnapshotRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type CreateSnapshotError = super::DocumentedError;
