// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSpareIps`, from `ga/CreateSpareIps.md`.

use alicloud_runtime::codegen::*;

/// Sets spare IP addresses for an instance's CNAME, used when an accelerated region fails.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateSpareIpsRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("1F4B6A4A-C89E-489E-BAF1-52777EE148EF")
///     .dry_run(true)
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .spare_ips(["..."]);
/// let reply = client.create_spare_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSpareIpsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `1F4B6A4A-C89E-489E-BAF1-52777EE148EF`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// **Required.** IP addresses that belong to the spare.
    /// Items: at most 10. Example: `['127.0.XX.XX', '139.0.XX.XX']`.
    pub spare_ips: Vec<String>,
}

impl CreateSpareIpsRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `SpareIps`, which is required.
    pub fn spare_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.spare_ips = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateSpareIpsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AcceleratorId" => accelerator_id: query,
        "SpareIps" => spare_ips: query,
    }
}

impl Operation for CreateSpareIpsRequest {
    type Response = CreateSpareIpsResponse;
    type Error = CreateSpareIpsError;
    const INFO: OperationInfo = super::operation("CreateSpareIps")
        .required(&["RegionId", "AcceleratorId", "SpareIps"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateSpareIpsError] = &[
        CreateSpareIpsError::DuplicateSpareIp,
        CreateSpareIpsError::AlreadyExistSpareIp,
        CreateSpareIpsError::IllegalParamFormatSpareIp,
        CreateSpareIpsError::QuotaExceededSpareIp,
        CreateSpareIpsError::TooManySpareIpAccelerator,
        CreateSpareIpsError::NoPermissionCreateSpareIp,
    ];
}

/// Response to [`CreateSpareIpsRequest`].
pub type CreateSpareIpsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateSpareIpsRequest`] names.
///
/// - [`DuplicateSpareIp`](super::DocumentedError::DuplicateSpareIp)
/// - [`AlreadyExistSpareIp`](super::DocumentedError::AlreadyExistSpareIp)
/// - [`IllegalParamFormatSpareIp`](super::DocumentedError::IllegalParamFormatSpareIp)
/// - [`QuotaExceededSpareIp`](super::DocumentedError::QuotaExceededSpareIp)
/// - [`TooManySpareIpAccelerator`](super::DocumentedError::TooManySpareIpAccelerator)
/// - [`NoPermissionCreateSpareIp`](super::DocumentedError::NoPermissionCreateSpareIp)
pub type CreateSpareIpsError = super::DocumentedError;
