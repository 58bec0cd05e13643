// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceClockOptions`, from `ecs/ModifyInstanceClockOptions.md`.

use alicloud_runtime::codegen::*;

/// Turns the precision time protocol (PTP) clock of an instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceClockOptionsRequest::new()
///     .instance_id("...");
/// let reply = client.modify_instance_clock_options(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceClockOptionsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// State of the ptp, to narrow the list down to or to be put into.
    pub ptp_status: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyInstanceClockOptionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PtpStatus`.
    pub fn ptp_status(mut self, value: impl Into<String>) -> Self {
        self.ptp_status = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ModifyInstanceClockOptionsRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "PtpStatus" => ptp_status: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyInstanceClockOptionsRequest {
    type Response = ModifyInstanceClockOptionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceClockOptions")
        .required(&["RegionId", "InstanceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`ModifyInstanceClockOptionsRequest`], which the documentation does not describe.
pub type ModifyInstanceClockOptionsResponse = alicloud_runtime::UndocumentedResponse;
