// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSpareIps`, from `ga/ListSpareIps.md`.

use alicloud_runtime::codegen::*;

/// Lists the spare IP addresses of an instance's CNAME with their states.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListSpareIpsRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("1F4B6A4A-C89E-489E-BAF1-52777EE148EF")
///     .dry_run(true)
///     .accelerator_id("ga-bp1odcab8tmno0hdq****");
/// let reply = client.list_spare_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSpareIpsRequest {
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
}

impl ListSpareIpsRequest {
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
}

request! {
    ListSpareIpsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for ListSpareIpsRequest {
    type Response = ListSpareIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSpareIps")
        .required(&["RegionId", "AcceleratorId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListSpareIpsRequest`].
#[non_exhaustive]
pub struct ListSpareIpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// IP addresses that belong to the spare.
    pub spare_ips: Vec<SpareIps>,
}

response! {
    ListSpareIpsResponse {
        "RequestId" => request_id: value,
        "SpareIps" => spare_ips: list(""),
    }
}

/// IP addresses that belong to the spare.
#[non_exhaustive]
pub struct SpareIps {
    /// IP address that belongs to the spare. Example: `127.0.XX.XX`.
    pub spare_ip: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
}

response! {
    SpareIps {
        "SpareIp" => spare_ip: value,
        "State" => state: value,
    }
}
