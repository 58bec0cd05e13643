// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIdcProbe`, from `sas/ModifyIdcProbe.md`.

use alicloud_runtime::codegen::*;

/// Changes an IDC probe, such as its IP segments, ports, interval or status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyIdcProbeRequest::new()
///     .uuids("...");
/// let reply = client.modify_idc_probe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIdcProbeRequest {
    /// Name that the idc goes by.
    pub idc_name: Option<String>,
    /// The IP address segments that are concerned.
    pub ip_segments: Option<String>,
    /// Network port that belongs to the win.
    pub win_port: Option<String>,
    /// Network port that belongs to the linux.
    pub linux_port: Option<String>,
    /// Region that the idc lies in.
    pub idc_region: Option<String>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// How long the interval lasts or how often it comes round.
    pub interval_period: Option<i32>,
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ModifyIdcProbeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IdcName`.
    pub fn idc_name(mut self, value: impl Into<String>) -> Self {
        self.idc_name = Some(value.into());
        self
    }
    /// Sets `IpSegments`.
    pub fn ip_segments(mut self, value: impl Into<String>) -> Self {
        self.ip_segments = Some(value.into());
        self
    }
    /// Sets `WinPort`.
    pub fn win_port(mut self, value: impl Into<String>) -> Self {
        self.win_port = Some(value.into());
        self
    }
    /// Sets `LinuxPort`.
    pub fn linux_port(mut self, value: impl Into<String>) -> Self {
        self.linux_port = Some(value.into());
        self
    }
    /// Sets `IdcRegion`.
    pub fn idc_region(mut self, value: impl Into<String>) -> Self {
        self.idc_region = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `IntervalPeriod`.
    #[inline]
    pub fn interval_period(mut self, value: i32) -> Self {
        self.interval_period = Some(value);
        self
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    ModifyIdcProbeRequest {
        "IdcName" => idc_name: query,
        "IpSegments" => ip_segments: query,
        "WinPort" => win_port: query,
        "LinuxPort" => linux_port: query,
        "IdcRegion" => idc_region: query,
        "PeriodUnit" => period_unit: query,
        "IntervalPeriod" => interval_period: query,
        "Uuids" => uuids: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyIdcProbeRequest {
    type Response = ModifyIdcProbeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyIdcProbe").required(&["Uuids"]);
}

/// Response to [`ModifyIdcProbeRequest`], which the documentation does not describe.
pub type ModifyIdcProbeResponse = alicloud_runtime::UndocumentedResponse;
