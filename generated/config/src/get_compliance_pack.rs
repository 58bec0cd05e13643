// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCompliancePack`, from `config/GetCompliancePack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CompliancePackScope, CompliancePackStatus, ConfigRuleParameters, ConfigRules, Tag, TagsScope};

/// Shows one compliance package of the current account with its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// use alicloud_config::get_compliance_pack::CompliancePackStatus;
///
/// let request = alicloud_config::GetCompliancePackRequest::new()
///     .compliance_pack_id("cp-a8a8626622af0082****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_compliance_pack(request)
///     .wait()
///     .until(CompliancePackStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCompliancePackRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-a8a8626622af0082****`.
    pub compliance_pack_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag: Vec<Tag>,
}

impl GetCompliancePackRequest {
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
    /// Sets `Tag`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetCompliancePackRequest {
        "CompliancePackId" => compliance_pack_id: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for GetCompliancePackRequest {
    type Response = GetCompliancePackResponse;
    type Error = GetCompliancePackError;
    const INFO: OperationInfo = super::operation("GetCompliancePack")
        .method("GET")
        .required(&["CompliancePackId"])
        .read_only();
    const ERRORS: &'static [GetCompliancePackError] = &[
        GetCompliancePackError::InvalidCompliancePackIdValue,
        GetCompliancePackError::AccountNotExisted,
        GetCompliancePackError::ServiceUnavailable,
    ];
}

impl Stateful for GetCompliancePackRequest {
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

/// Response to [`GetCompliancePackRequest`].
#[non_exhaustive]
pub struct GetCompliancePackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Compliance pack, with its facts.
    pub compliance_pack: Option<CompliancePack>,
}

response! {
    GetCompliancePackResponse {
        "RequestId" => request_id: value,
        "CompliancePack" => compliance_pack: value,
    }
}

/// Compliance pack, with its facts.
#[non_exhaustive]
pub struct CompliancePack {
    /// State of what the entry describes, which decides what can be done with it. Example: `ACTIVE`.
    pub status: Option<Open<CompliancePackStatus>>,
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-a8a8626622af0082****`.
    pub compliance_pack_id: Option<String>,
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Rules that apply to the config, one entry each.
    pub config_rules: Vec<ConfigRules>,
    /// Name that the compliance pack goes by. Example: `text`.
    pub compliance_pack_name: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// ID of the compliance pack template that the item belongs to or stands for.
    /// Example: `ct-5f26ff4e06a300c4****`.
    pub compliance_pack_template_id: Option<String>,
    /// Moment that was recorded for this: create. Unit: `milliseconds`. Example: `1624245766000`.
    pub create_timestamp: Option<i64>,
    /// What the template contains. Example: `text`.
    pub template_content: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<CompliancePackScope>,
}

response! {
    CompliancePack {
        "Status" => status: value,
        "CompliancePackId" => compliance_pack_id: value,
        "RiskLevel" => risk_level: value,
        "Description" => description: value,
        "ConfigRules" => config_rules: list(""),
        "CompliancePackName" => compliance_pack_name: value,
        "AccountId" => account_id: value,
        "CompliancePackTemplateId" => compliance_pack_template_id: value,
        "CreateTimestamp" => create_timestamp: value,
        "TemplateContent" => template_content: value,
        "Scope" => scope: value,
    }
}

/// Errors that the documentation of [`GetCompliancePackRequest`] names.
///
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetCompliancePackError = super::DocumentedError;
