// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigs`, from `sddp/DescribeConfigs.md`.

use alicloud_runtime::codegen::*;

/// Lists the general settings for alerts on anomalous events.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeConfigsRequest::new();
/// let reply = client.describe_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConfigsRequest {
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
}

impl DescribeConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeConfigsRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeConfigsRequest {
    type Response = DescribeConfigsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeConfigs").read_only();
}

/// Response to [`DescribeConfigsRequest`].
#[non_exhaustive]
pub struct DescribeConfigsResponse {
    /// Items of the kind config that were found or are concerned.
    pub config_list: Vec<ResponseConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
}

response! {
    DescribeConfigsResponse {
        "ConfigList" => config_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind config that were found or are concerned.
#[non_exhaustive]
pub struct ResponseConfig {
    /// Code for programs to act on, as a rule that of the result. Example: `1`.
    pub code: Option<String>,
    /// Value that the default has or is given. Example: `text`.
    pub default_value: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Identifier of the item within its collection. Example: `2133`.
    pub id: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `30`.
    pub value: Option<String>,
}

response! {
    ResponseConfig {
        "Code" => code: value,
        "DefaultValue" => default_value: value,
        "Description" => description: value,
        "Id" => id: value,
        "Value" => value: value,
    }
}
