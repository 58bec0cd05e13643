// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSearchCondition`, from `sas/DescribeSearchCondition.md`.

use alicloud_runtime::codegen::*;

/// Lists the filter conditions of the asset list.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSearchConditionRequest::new();
/// let reply = client.describe_search_condition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSearchConditionRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeSearchConditionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeSearchConditionRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeSearchConditionRequest {
    type Response = DescribeSearchConditionResponse;
    type Error = DescribeSearchConditionError;
    const INFO: OperationInfo = super::operation("DescribeSearchCondition").read_only();
    const ERRORS: &'static [DescribeSearchConditionError] = &[
        DescribeSearchConditionError::NoPermission,
        DescribeSearchConditionError::ServerError,
    ];
}

/// Response to [`DescribeSearchConditionRequest`].
#[non_exhaustive]
pub struct DescribeSearchConditionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3AEC47AF-8CFA-485E-AC9A-3A8ABC06EA7F`.
    pub request_id: Option<String>,
    /// Items of the kind condition that were found or are concerned.
    pub condition_list: Vec<ConditionList>,
}

response! {
    DescribeSearchConditionResponse {
        "RequestId" => request_id: value,
        "ConditionList" => condition_list: list(""),
    }
}

/// Items of the kind condition that were found or are concerned.
#[non_exhaustive]
pub struct ConditionList {
    /// Which kind of condition it is or is to be. Example: `system`.
    pub condition_type: Option<String>,
    /// Key that opens, signs or picks out the name. Example: `stop_machine`.
    pub name_key: Option<String>,
    /// Name that people know the item by. Example: `StopMachine`.
    pub name: Option<String>,
    /// The filter conditions that are concerned. Example: `text`.
    pub filter_conditions: Option<String>,
}

response! {
    ConditionList {
        "ConditionType" => condition_type: value,
        "NameKey" => name_key: value,
        "Name" => name: value,
        "FilterConditions" => filter_conditions: value,
    }
}

/// Errors that the documentation of [`DescribeSearchConditionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSearchConditionError = super::DocumentedError;
