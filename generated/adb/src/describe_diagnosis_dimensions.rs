// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisDimensions`, from `adb/DescribeDiagnosisDimensions.md`.

use alicloud_runtime::codegen::*;

/// Lists the distinct resource groups, databases, users and client addresses of matching SQL
/// statements.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeDiagnosisDimensionsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_diagnosis_dimensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Conditions that narrow the list down.
    pub query_condition: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeDiagnosisDimensionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `QueryCondition`.
    pub fn query_condition(mut self, value: impl Into<String>) -> Self {
        self.query_condition = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisDimensionsRequest {
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "QueryCondition" => query_condition: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDiagnosisDimensionsRequest {
    type Response = DescribeDiagnosisDimensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisDimensions")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDiagnosisDimensionsRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsResponse {
    /// IP addresses that belong to the client. Example: `106.11.xx.xx`.
    pub client_ips: Vec<String>,
    /// The resource groups that were found or are concerned, one entry each. Example: `user_defaul`.
    pub resource_groups: Vec<String>,
    /// Names of the users that were found or are concerned. Example: `test_user`.
    pub user_names: Vec<String>,
    /// Databases, one entry each. Example: `adb_demo`.
    pub databases: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DEA97C6B-D7A4-5E69-9EFC-D7F88737CED5`.
    pub request_id: Option<String>,
}

response! {
    DescribeDiagnosisDimensionsResponse {
        "ClientIps" => client_ips: list(""),
        "ResourceGroups" => resource_groups: list(""),
        "UserNames" => user_names: list(""),
        "Databases" => databases: list(""),
        "RequestId" => request_id: value,
    }
}
