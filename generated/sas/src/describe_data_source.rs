// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataSource`, from `sas/DescribeDataSource.md`.

use alicloud_runtime::codegen::*;

/// Shows the data sources of a configuration type.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDataSourceRequest::new();
/// let reply = client.describe_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataSourceRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of config it is or is to be.
    pub config_type: Option<String>,
}

impl DescribeDataSourceRequest {
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
    /// Sets `ConfigType`.
    pub fn config_type(mut self, value: impl Into<String>) -> Self {
        self.config_type = Some(value.into());
        self
    }
}

request! {
    DescribeDataSourceRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "ConfigType" => config_type: query,
    }
}

impl Operation for DescribeDataSourceRequest {
    type Response = DescribeDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDataSource").read_only();
}

/// Response to [`DescribeDataSourceRequest`], which the documentation does not describe.
pub type DescribeDataSourceResponse = alicloud_runtime::UndocumentedResponse;
