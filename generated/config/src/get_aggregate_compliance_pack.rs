// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateCompliancePack`, from `config/GetAggregateCompliancePack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CompliancePackScope, CompliancePackStatus, ConfigRuleParameters, ConfigRules, Tag, TagsScope};

/// Shows one compliance package of an account group with its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::get_aggregate_compliance_pack::CompliancePackStatus;
///
/// let request = alicloud_config::GetAggregateCompliancePackRequest::new()
///     .compliance_pack_id("cp-fdc8626622af00f9****")
///     .aggregator_id("ca-f632626622af0079****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_aggregate_compliance_pack(request)
///     .wait()
///     .until(CompliancePackStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateCompliancePackRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-f632626622af0079****`.
    pub aggregator_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag: Vec<Tag>,
}

impl GetAggregateCompliancePackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompliancePackId`, which is required.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetAggregateCompliancePackRequest {
        "CompliancePackId" => compliance_pack_id: query,
        "AggregatorId" => aggregator_id: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for GetAggregateCompliancePackRequest {
    type Response = GetAggregateCompliancePackResponse;
    type Error = GetAggregateCompliancePackError;
    const INFO: OperationInfo = super::operation("GetAggregateCompliancePack")
        .method("GET")
        .required(&["CompliancePackId", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateCompliancePackError] = &[
        GetAggregateCompliancePackError::InvalidAggregatorIdValue,
        GetAggregateCompliancePackError::InvalidCompliancePackIdValue,
        GetAggregateCompliancePackError::AccountNotExisted,
        GetAggregateCompliancePackError::ServiceUnavailable,
    ];
}

impl Stateful for GetAggregateCompliancePackRequest {
    type State = CompliancePackStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .compliance_pack
                .iter()
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetAggregateCompliancePackRequest`].
#[non_exhaustive]
pub struct GetAggregateCompliancePackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Compliance pack, with its facts.
    pub compliance_pack: Option<CompliancePack>,
}

response! {
    GetAggregateCompliancePackResponse {
        "RequestId" => request_id: value,
        "CompliancePack" => compliance_pack: value,
    }
}

/// Compliance pack, with its facts.
#[non_exhaustive]
pub struct CompliancePack {
    /// State of what the entry describes, which decides what can be done with it. Example: `ACTIVE`.
    pub status: Option<Open<CompliancePackStatus>>,
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Rules that apply to the config, one entry each.
    pub config_rules: Vec<ConfigRules>,
    /// Name that the compliance pack goes by. Example: `text`.
    pub compliance_pack_name: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-f632626622af0079****`.
    pub aggregator_id: Option<String>,
    /// ID of the compliance pack template that the item belongs to or stands for.
    /// Example: `ct-5f26ff4e06a300c4****`.
    pub compliance_pack_template_id: Option<String>,
    /// Moment that was recorded for this: create. Unit: `milliseconds`. Example: `1624243657000`.
    pub create_timestamp: Option<i64>,
    /// What the template contains. Example: `text`.
    pub template_content: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<CompliancePackScope>,
}

response! {
    CompliancePack {
        "Status" => status: value,
        "RiskLevel" => risk_level: value,
        "CompliancePackId" => compliance_pack_id: value,
        "Description" => description: value,
        "ConfigRules" => config_rules: list(""),
        "CompliancePackName" => compliance_pack_name: value,
        "AccountId" => account_id: value,
        "AggregatorId" => aggregator_id: value,
        "CompliancePackTemplateId" => compliance_pack_template_id: value,
        "CreateTimestamp" => create_timestamp: value,
        "TemplateContent" => template_content: value,
        "Scope" => scope: value,
    }
}

/// Errors that the documentation of [`GetAggregateCompliancePackRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateCompliancePackError = super::DocumentedError;
