// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafFilterInfo`, from `dcdn/DescribeDcdnWafFilterInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the match fields, operators, and contents that conditions of custom protection rules can
/// use.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafFilterInfoRequest::new()
///     .language("...");
/// let reply = client.describe_dcdn_waf_filter_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoRequest {
    /// The defense scenes that are concerned.
    pub defense_scenes: Option<String>,
    /// **Required.** Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl DescribeDcdnWafFilterInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefenseScenes`.
    pub fn defense_scenes(mut self, value: impl Into<String>) -> Self {
        self.defense_scenes = Some(value.into());
        self
    }
    /// Sets `Language`, which is required.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnWafFilterInfoRequest {
        "DefenseScenes" => defense_scenes: query,
        "Language" => language: query,
    }
}

impl Operation for DescribeDcdnWafFilterInfoRequest {
    type Response = DescribeDcdnWafFilterInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafFilterInfo")
        .required(&["Language"])
        .read_only();
}

/// Response to [`DescribeDcdnWafFilterInfoRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `153ca2cd-3c01-44be-204c-64dbc6c88630`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Vec<DcdnWafFilterContent>,
}

response! {
    DescribeDcdnWafFilterInfoResponse {
        "RequestId" => request_id: value,
        "Content" => content: list(""),
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnWafFilterContent {
    /// Protection module the policy belongs to. Example: `custom_acl`.
    pub defense_scene: Option<String>,
    /// The fields that were found or are concerned, one entry each.
    pub fields: Vec<Field>,
}

response! {
    DcdnWafFilterContent {
        "DefenseScene" => defense_scene: value,
        "Fields" => fields: list(""),
    }
}

/// The fields that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Field {
    /// Hint for the extra field; empty if there is none. Example: `text`.
    pub extend_field: Option<String>,
    /// Field to match. Example: `Header`.
    pub match_field: Option<String>,
    /// Operators the field takes.
    pub logical_symbol: Vec<LogicalSymbol>,
}

response! {
    Field {
        "ExtendField" => extend_field: value,
        "MatchField" => match_field: value,
        "LogicalSymbol" => logical_symbol: list(""),
    }
}

/// Operators the field takes.
#[non_exhaustive]
pub struct LogicalSymbol {
    /// Kind of the item, out of those that the service tells apart. Example: `multi`.
    pub type_: Option<String>,
    /// Operator itself. Example: `match-one`.
    pub symbol: Option<String>,
    /// Hint shown beside the value. Example: `text`.
    pub tip: Option<String>,
    /// Number that is given for this: attributes. Example: `1`.
    pub attributes: Option<i32>,
    /// How long the max is. Example: `50`.
    pub max_length: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Form that values must have.
    pub regexp: Option<Regexp>,
}

response! {
    LogicalSymbol {
        "Type" => type_: value,
        "Symbol" => symbol: value,
        "Tip" => tip: value,
        "Attributes" => attributes: value,
        "MaxLength" => max_length: value,
        "Description" => description: value,
        "Regexp" => regexp: value,
    }
}

/// Form that values must have.
#[non_exhaustive]
pub struct Regexp {
    /// Pattern that texts are compared with. Example: `^\S+$`.
    pub pattern: Option<String>,
    /// Why the CNAME check did not pass or timed out. Example: `text`.
    pub err_msg: Option<String>,
}

response! {
    Regexp {
        "Pattern" => pattern: value,
        "ErrMsg" => err_msg: value,
    }
}
