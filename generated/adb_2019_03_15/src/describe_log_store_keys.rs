// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogStoreKeys`, from `adb_2019_03_15/DescribeLogStoreKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the field keys of a Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeLogStoreKeysRequest::new()
///     .project_name("...")
///     .log_store_name("...");
/// let reply = client.describe_log_store_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogStoreKeysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the log store goes by.
    pub log_store_name: Option<String>,
}

impl DescribeLogStoreKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `LogStoreName`, which is required.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }
}

request! {
    DescribeLogStoreKeysRequest {
        "RegionId" => region_id: query,
        "ProjectName" => project_name: query,
        "LogStoreName" => log_store_name: query,
    }
}

impl Operation for DescribeLogStoreKeysRequest {
    type Response = DescribeLogStoreKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogStoreKeys")
        .required(&["RegionId", "ProjectName", "LogStoreName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLogStoreKeysRequest`], which the documentation does not describe.
pub type DescribeLogStoreKeysResponse = alicloud_runtime::UndocumentedResponse;
