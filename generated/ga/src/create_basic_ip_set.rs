// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBasicIpSet`, from `ga/CreateBasicIpSet.md`.

use alicloud_runtime::codegen::*;

/// Gives a basic instance its accelerated region, with line type and bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateBasicIpSetRequest::new()
///     .accelerator_id("...")
///     .accelerate_region_id("...");
/// let reply = client.create_basic_ip_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBasicIpSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** Region that the accelerate lies in.
    pub accelerate_region_id: Option<String>,
    /// Which kind of carrier it is or is to be.
    pub isp_type: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i64>,
}

impl CreateBasicIpSetRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `AccelerateRegionId`, which is required.
    pub fn accelerate_region_id(mut self, value: impl Into<String>) -> Self {
        self.accelerate_region_id = Some(value.into());
        self
    }
    /// Sets `IspType`.
    pub fn isp_type(mut self, value: impl Into<String>) -> Self {
        self.isp_type = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
}

request! {
    CreateBasicIpSetRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "AccelerateRegionId" => accelerate_region_id: query,
        "IspType" => isp_type: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for CreateBasicIpSetRequest {
    type Response = CreateBasicIpSetResponse;
    type Error = CreateBasicIpSetError;
    const INFO: OperationInfo = super::operation("CreateBasicIpSet")
        .required(&["RegionId", "AcceleratorId", "AccelerateRegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBasicIpSetError] = &[
        CreateBasicIpSetError::ResourceQuotaFull,
        CreateBasicIpSetError::ForbbidenSubUser,
        CreateBasicIpSetError::Forbidden,
        CreateBasicIpSetError::UnknownError,
    ];
}

/// Response to [`CreateBasicIpSetRequest`].
#[non_exhaustive]
pub struct CreateBasicIpSetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the set of acceleration areas and addresses that the item belongs to or stands for.
    /// Example: `ips-bp11r5jb8ogp122xl****`.
    pub ip_set_id: Option<String>,
}

response! {
    CreateBasicIpSetResponse {
        "RequestId" => request_id: value,
        "IpSetId" => ip_set_id: value,
    }
}

/// Errors that the documentation of [`CreateBasicIpSetRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type CreateBasicIpSetError = super::DocumentedError;
