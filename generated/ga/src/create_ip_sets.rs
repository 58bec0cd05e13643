// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIpSets`, from `ga/CreateIpSets.md`.

use alicloud_runtime::codegen::*;

/// Adds several accelerated regions to an instance, each with bandwidth and IP version.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::create_ip_sets::AccelerateRegion;
///
/// let request = alicloud_ga::CreateIpSetsRequest::new()
///     .accelerator_id("...")
///     .accelerate_region([AccelerateRegion::new()]);
/// let reply = client.create_ip_sets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIpSetsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** Region that the accelerate lies in. Items: at most 100.
    pub accelerate_region: Vec<AccelerateRegion>,
}

impl CreateIpSetsRequest {
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
    /// Sets `AccelerateRegion`, which is required.
    pub fn accelerate_region(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccelerateRegion>>,
    ) -> Self {
        self.accelerate_region = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateIpSetsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "AccelerateRegion" => accelerate_region: query,
    }
}

impl Operation for CreateIpSetsRequest {
    type Response = CreateIpSetsResponse;
    type Error = CreateIpSetsError;
    const INFO: OperationInfo = super::operation("CreateIpSets")
        .required(&["RegionId", "AcceleratorId", "AccelerateRegion"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateIpSetsError] = &[
        CreateIpSetsError::DomainNotFit,
        CreateIpSetsError::ResourceQuotaFull,
        CreateIpSetsError::StateErrorAccelerator,
        CreateIpSetsError::RegionRepeatIpSet,
        CreateIpSetsError::ForbbidenSubUser,
        CreateIpSetsError::Forbidden,
        CreateIpSetsError::UnknownError,
    ];
}

/// Response to [`CreateIpSetsRequest`].
#[non_exhaustive]
pub struct CreateIpSetsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1F4B6A4A-C89E-489E-BAF1-52777EE148EF`.
    pub request_id: Option<String>,
    /// The sets of acceleration areas and addresses that were found or are concerned, one entry each.
    pub ip_sets: Vec<IpSet>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1yeeq8yfoyszmq****`.
    pub accelerator_id: Option<String>,
}

response! {
    CreateIpSetsResponse {
        "RequestId" => request_id: value,
        "IpSets" => ip_sets: list(""),
        "AcceleratorId" => accelerator_id: value,
    }
}

/// Region that the accelerate lies in.
#[non_exhaustive]
pub struct AccelerateRegion {
    /// **Required.** Region that the accelerate lies in.
    pub accelerate_region_id: Option<String>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Which kind of carrier it is or is to be.
    pub isp_type: Option<String>,
}

impl AccelerateRegion {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccelerateRegionId`, which is required.
    pub fn accelerate_region_id(mut self, value: impl Into<String>) -> Self {
        self.accelerate_region_id = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `IspType`.
    pub fn isp_type(mut self, value: impl Into<String>) -> Self {
        self.isp_type = Some(value.into());
        self
    }
}

request! {
    AccelerateRegion {
        "AccelerateRegionId" => accelerate_region_id: field,
        "IpVersion" => ip_version: field,
        "Bandwidth" => bandwidth: field,
        "IspType" => isp_type: field,
    }
}

/// The sets of acceleration areas and addresses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct IpSet {
    /// Region that the accelerate lies in. Example: `cn-qingdao`.
    pub accelerate_region_id: Option<String>,
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i32>,
    /// ID of the set of acceleration areas and addresses that the item belongs to or stands for.
    /// Example: `ips-bp11r5jb8ogp122xl****`.
    pub ip_set_id: Option<String>,
    /// Which kind of carrier it is or is to be. Example: `BGP`.
    pub isp_type: Option<String>,
}

response! {
    IpSet {
        "AccelerateRegionId" => accelerate_region_id: value,
        "Bandwidth" => bandwidth: value,
        "IpSetId" => ip_set_id: value,
        "IspType" => isp_type: value,
    }
}

/// Errors that the documentation of [`CreateIpSetsRequest`] names.
///
/// - [`DomainNotFit`](super::DocumentedError::DomainNotFit)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`RegionRepeatIpSet`](super::DocumentedError::RegionRepeatIpSet)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type CreateIpSetsError = super::DocumentedError;
