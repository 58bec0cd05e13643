// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDDosEventMax`, from `ddoscoo/DescribeDDosEventMax.md`.

use alicloud_runtime::codegen::*;

/// Returns the peaks of volumetric, connection flood, and web resource exhaustion attacks.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDDosEventMaxRequest::new()
///     .end_time(1604073600)
///     .start_time(1598889600);
/// let reply = client.describe_d_dos_event_max(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDDosEventMaxRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1604073600`.
    pub end_time: Option<i64>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1598889600`.
    pub start_time: Option<i64>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
}

impl DescribeDDosEventMaxRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    DescribeDDosEventMaxRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "Ip" => ip: query,
    }
}

impl Operation for DescribeDDosEventMaxRequest {
    type Response = DescribeDDosEventMaxResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDDosEventMax")
        .required(&["EndTime", "StartTime"])
        .read_only();
}

/// Response to [`DescribeDDosEventMaxRequest`].
#[non_exhaustive]
pub struct DescribeDDosEventMaxResponse {
    /// New connections a second. Unit: `cps`. Example: `1302`.
    pub cps: Option<i64>,
    /// Data rate, in Mbit/s. Example: `6809`.
    pub mbps: Option<i64>,
    /// Requests a second. Unit: `qps`. Example: `26314`.
    pub qps: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5AE2FC86-C840-41AE-9F1A-3A2747C7C1DF`.
    pub request_id: Option<String>,
}

response! {
    DescribeDDosEventMaxResponse {
        "Cps" => cps: value,
        "Mbps" => mbps: value,
        "Qps" => qps: value,
        "RequestId" => request_id: value,
    }
}
