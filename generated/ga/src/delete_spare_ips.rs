// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSpareIps`, from `ga/DeleteSpareIps.md`.

use alicloud_runtime::codegen::*;

/// Removes spare IP addresses from an instance's CNAME.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteSpareIpsRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("1F4B6A4A-C89E-489E-BAF1-52777EE148EF")
///     .dry_run(true)
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .spare_ips(["..."]);
/// let reply = client.delete_spare_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSpareIpsRequest {
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

impl DeleteSpareIpsRequest {
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
    DeleteSpareIpsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AcceleratorId" => accelerator_id: query,
        "SpareIps" => spare_ips: query,
    }
}

impl Operation for DeleteSpareIpsRequest {
    type Response = DeleteSpareIpsResponse;
    type Error = DeleteSpareIpsError;
    const INFO: OperationInfo = super::operation("DeleteSpareIps")
        .required(&["RegionId", "AcceleratorId", "SpareIps"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteSpareIpsError] = &[
        DeleteSpareIpsError::NotExistSpareIp,
    ];
}

/// Response to [`DeleteSpareIpsRequest`].
pub type DeleteSpareIpsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSpareIpsRequest`] names.
///
/// - [`NotExistSpareIp`](super::DocumentedError::NotExistSpareIp)
pub type DeleteSpareIpsError = super::DocumentedError;
