// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAggregateRemediations`, from `config/ListAggregateRemediations.md`.

use alicloud_runtime::codegen::*;

/// Lists the remediations that were set up in an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListAggregateRemediationsRequest::new()
///     .config_rule_ids("...")
///     .aggregator_id("...");
/// let reply = client.list_aggregate_remediations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAggregateRemediationsRequest {
    /// **Required.** IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl ListAggregateRemediationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleIds`, which is required.
    pub fn config_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.config_rule_ids = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    ListAggregateRemediationsRequest {
        "ConfigRuleIds" => config_rule_ids: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for ListAggregateRemediationsRequest {
    type Response = ListAggregateRemediationsResponse;
    type Error = ListAggregateRemediationsError;
    const INFO: OperationInfo = super::operation("ListAggregateRemediations")
        .required(&["ConfigRuleIds", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [ListAggregateRemediationsError] = &[
        ListAggregateRemediationsError::AccountNotExisted,
        ListAggregateRemediationsError::ServiceUnavailable,
    ];
}

/// Response to [`ListAggregateRemediationsRequest`].
#[non_exhaustive]
pub struct ListAggregateRemediationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0146963A-20C0-4E75-B93A-7D622B5FD7C8`.
    pub request_id: Option<String>,
    /// The remediations that were found or are concerned, one entry each.
    pub remediations: Vec<Remediation>,
}

response! {
    ListAggregateRemediationsResponse {
        "RequestId" => request_id: value,
        "Remediations" => remediations: list(""),
    }
}

/// The remediations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Remediation {
    /// ID of the remediation template that the item belongs to or stands for.
    /// Example: `ACS-OSS-PutBucketAcl`.
    pub remediation_template_id: Option<String>,
    /// Which kind of remediation source it is or is to be. Example: `ALIYUN`.
    pub remediation_source_type: Option<String>,
    /// Which kind of remediation it is or is to be. Example: `OOS`.
    pub remediation_type: Option<String>,
    /// ID of the last successful invocation that the item belongs to or stands for.
    /// Example: `bd7629fb-cac8-42fe-bcb1-e362c5a6****`.
    pub last_successful_invocation_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-6b4a626622af0012****`.
    pub aggregator_id: Option<String>,
    /// Which kind of last successful invocation it is or is to be. Example: `AUTO_EXECUTION`.
    pub last_successful_invocation_type: Option<String>,
    /// ID of the remediation that the item belongs to or stands for.
    /// Example: `crr-6b7c626622af0026****`.
    pub remediation_id: Option<String>,
    /// Which kind of invoke it is or is to be. Example: `AUTO_EXECUTION`.
    pub invoke_type: Option<String>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-6b7c626622af00b4****`.
    pub config_rule_id: Option<String>,
    /// Time that is set or recorded for this: last successful invocation. Example: `1625451393589`.
    pub last_successful_invocation_time: Option<i64>,
    /// The remediaiton origin params that are concerned. Example: `text`.
    pub remediaiton_origin_params: Option<String>,
}

response! {
    Remediation {
        "RemediationTemplateId" => remediation_template_id: value,
        "RemediationSourceType" => remediation_source_type: value,
        "RemediationType" => remediation_type: value,
        "LastSuccessfulInvocationId" => last_successful_invocation_id: value,
        "AccountId" => account_id: value,
        "AggregatorId" => aggregator_id: value,
        "LastSuccessfulInvocationType" => last_successful_invocation_type: value,
        "RemediationId" => remediation_id: value,
        "InvokeType" => invoke_type: value,
        "ConfigRuleId" => config_rule_id: value,
        "LastSuccessfulInvocationTime" => last_successful_invocation_time: value,
        "RemediaitonOriginParams" => remediaiton_origin_params: value,
    }
}

/// Errors that the documentation of [`ListAggregateRemediationsRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListAggregateRemediationsError = super::DocumentedError;
