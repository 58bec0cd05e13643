// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIpSet`, from `ga/DeleteIpSet.md`.

use alicloud_runtime::codegen::*;

/// Removes a single accelerated region from an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteIpSetRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("DD61839A-5CC5-404B-8C6E-56066F0C432D")
///     .accelerator_id("ga-bp1yeeq8yfoyszmqy****")
///     .ip_set_id("ips-bp11r5jb8ogp122xl****");
/// let reply = client.delete_ip_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpSetRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `DD61839A-5CC5-404B-8C6E-56066F0C432D`.
    pub client_token: Option<String>,
    /// ID of the accelerator that the call is about. Example: `ga-bp1yeeq8yfoyszmqy****`.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the set of acceleration areas and addresses that the call is about.
    /// Example: `ips-bp11r5jb8ogp122xl****`.
    pub ip_set_id: Option<String>,
}

impl DeleteIpSetRequest {
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
    /// Sets `AcceleratorId`.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `IpSetId`, which is required.
    pub fn ip_set_id(mut self, value: impl Into<String>) -> Self {
        self.ip_set_id = Some(value.into());
        self
    }
}

request! {
    DeleteIpSetRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "IpSetId" => ip_set_id: query,
    }
}

impl Operation for DeleteIpSetRequest {
    type Response = DeleteIpSetResponse;
    type Error = DeleteIpSetError;
    const INFO: OperationInfo = super::operation("DeleteIpSet")
        .required(&["IpSetId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteIpSetError] = &[
        DeleteIpSetError::NotExistIpSet,
        DeleteIpSetError::StateErrorIpSet,
        DeleteIpSetError::NotExistAccelerator,
        DeleteIpSetError::StateErrorAccelerator,
        DeleteIpSetError::ResourceQuotaFull,
        DeleteIpSetError::ExplicitDeny,
        DeleteIpSetError::ForbbidenSubUser,
        DeleteIpSetError::Forbidden,
        DeleteIpSetError::UnknownError,
    ];
}

/// Response to [`DeleteIpSetRequest`].
pub type DeleteIpSetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIpSetRequest`] names.
///
/// - [`NotExistIpSet`](super::DocumentedError::NotExistIpSet)
/// - [`StateErrorIpSet`](super::DocumentedError::StateErrorIpSet)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`ExplicitDeny`](super::DocumentedError::ExplicitDeny)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DeleteIpSetError = super::DocumentedError;
