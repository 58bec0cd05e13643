// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBasicAccelerateIp`, from `ga/CreateBasicAccelerateIp.md`.

use alicloud_runtime::codegen::*;

/// Creates an accelerated IP address in the accelerated region of a basic instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateBasicAccelerateIpRequest::new()
///     .accelerator_id("...")
///     .ip_set_id("...");
/// let reply = client.create_basic_accelerate_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBasicAccelerateIpRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the set of acceleration areas and addresses that the call is about.
    pub ip_set_id: Option<String>,
}

impl CreateBasicAccelerateIpRequest {
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
    /// Sets `IpSetId`, which is required.
    pub fn ip_set_id(mut self, value: impl Into<String>) -> Self {
        self.ip_set_id = Some(value.into());
        self
    }
}

request! {
    CreateBasicAccelerateIpRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "IpSetId" => ip_set_id: query,
    }
}

impl Operation for CreateBasicAccelerateIpRequest {
    type Response = CreateBasicAccelerateIpResponse;
    type Error = CreateBasicAccelerateIpError;
    const INFO: OperationInfo = super::operation("CreateBasicAccelerateIp")
        .required(&["RegionId", "AcceleratorId", "IpSetId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBasicAccelerateIpError] = &[
        CreateBasicAccelerateIpError::NotExistAccelerator,
        CreateBasicAccelerateIpError::StateErrorAccelerator,
        CreateBasicAccelerateIpError::NotExistIpSet,
        CreateBasicAccelerateIpError::NotActiveIpSet,
    ];
}

/// Response to [`CreateBasicAccelerateIpRequest`].
#[non_exhaustive]
pub struct CreateBasicAccelerateIpResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// ID of the set of acceleration areas and addresses that the item belongs to or stands for.
    /// Example: `ips-bp11r5jb8ogp122xl****`.
    pub ip_set_id: Option<String>,
    /// ID of the accelerate IP address that the item belongs to or stands for.
    /// Example: `gaip-bp1****`.
    pub accelerate_ip_id: Option<String>,
    /// IP address that belongs to the accelerate. Example: `116.132.XX.XX`.
    pub accelerate_ip_address: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
}

response! {
    CreateBasicAccelerateIpResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
        "IpSetId" => ip_set_id: value,
        "AccelerateIpId" => accelerate_ip_id: value,
        "AccelerateIpAddress" => accelerate_ip_address: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`CreateBasicAccelerateIpRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistIpSet`](super::DocumentedError::NotExistIpSet)
/// - [`NotActiveIpSet`](super::DocumentedError::NotActiveIpSet)
pub type CreateBasicAccelerateIpError = super::DocumentedError;
