// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFlowLogAttribute`, from `expressconnectrouter/ModifyFlowLogAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes a flow log: name, description, interval or sampling rate.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::ModifyFlowLogAttributeRequest::new()
///     .ecr_id("...")
///     .flow_log_id("...");
/// let reply = client.modify_flow_log_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFlowLogAttributeRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name that the flow log goes by.
    pub flow_log_name: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i32>,
    /// Rate or share that applies to the sampling.
    pub sampling_rate: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** ID of the flow log that the call is about.
    pub flow_log_id: Option<String>,
}

impl ModifyFlowLogAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.flow_log_name = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `SamplingRate`.
    pub fn sampling_rate(mut self, value: impl Into<String>) -> Self {
        self.sampling_rate = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FlowLogId`, which is required.
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.flow_log_id = Some(value.into());
        self
    }
}

request! {
    ModifyFlowLogAttributeRequest {
        "EcrId" => ecr_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "FlowLogName" => flow_log_name: form,
        "Interval" => interval: query,
        "SamplingRate" => sampling_rate: query,
        "Description" => description: query,
        "FlowLogId" => flow_log_id: query,
    }
}

impl Operation for ModifyFlowLogAttributeRequest {
    type Response = ModifyFlowLogAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyFlowLogAttribute")
        .required(&["EcrId", "FlowLogId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`ModifyFlowLogAttributeRequest`], which the documentation does not describe.
pub type ModifyFlowLogAttributeResponse = alicloud_runtime::UndocumentedResponse;
