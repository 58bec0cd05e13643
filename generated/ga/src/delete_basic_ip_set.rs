// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBasicIpSet`, from `ga/DeleteBasicIpSet.md`.

use alicloud_runtime::codegen::*;

/// Removes the accelerated region of a basic instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteBasicIpSetRequest::new()
///     .ip_set_id("...");
/// let reply = client.delete_basic_ip_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBasicIpSetRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the set of acceleration areas and addresses that the call is about.
    pub ip_set_id: Option<String>,
}

impl DeleteBasicIpSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `IpSetId`, which is required.
    pub fn ip_set_id(mut self, value: impl Into<String>) -> Self {
        self.ip_set_id = Some(value.into());
        self
    }
}

request! {
    DeleteBasicIpSetRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "IpSetId" => ip_set_id: query,
    }
}

impl Operation for DeleteBasicIpSetRequest {
    type Response = DeleteBasicIpSetResponse;
    type Error = DeleteBasicIpSetError;
    const INFO: OperationInfo = super::operation("DeleteBasicIpSet")
        .required(&["IpSetId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteBasicIpSetError] = &[
        DeleteBasicIpSetError::NotExistIpSet,
        DeleteBasicIpSetError::StateErrorIpSet,
        DeleteBasicIpSetError::NotExistAccelerator,
        DeleteBasicIpSetError::StateErrorAccelerator,
        DeleteBasicIpSetError::ExplicitDeny,
        DeleteBasicIpSetError::ForbbidenSubUser,
        DeleteBasicIpSetError::Forbidden,
        DeleteBasicIpSetError::UnknownError,
    ];
}

/// Response to [`DeleteBasicIpSetRequest`].
pub type DeleteBasicIpSetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBasicIpSetRequest`] names.
///
/// - [`NotExistIpSet`](super::DocumentedError::NotExistIpSet)
/// - [`StateErrorIpSet`](super::DocumentedError::StateErrorIpSet)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`ExplicitDeny`](super::DocumentedError::ExplicitDeny)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DeleteBasicIpSetError = super::DocumentedError;
