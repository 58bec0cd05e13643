// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisDimensions`, from `adb_2019_03_15/DescribeDiagnosisDimensions.md`.

use alicloud_runtime::codegen::*;

/// Lists the distinct databases, users, client addresses and resource groups among matching SQL
/// queries.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDiagnosisDimensionsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...")
///     .query_condition("...");
/// let reply = client.describe_diagnosis_dimensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Conditions that narrow the list down.
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `QueryCondition`, which is required.
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
        .required(&["DBClusterId", "StartTime", "EndTime", "RegionId", "QueryCondition"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDiagnosisDimensionsRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsResponse {
    /// IP addresses that belong to the client. Example: `106.11.xx.xx`.
    pub client_ips: Vec<String>,
    /// The resource groups that were found or are concerned, one entry each. Example: `user_default`.
    pub resource_groups: Vec<String>,
    /// Names of the users that were found or are concerned. Example: `test_user`.
    pub user_names: Vec<String>,
    /// Databases, one entry each. Example: `tpch_1g`.
    pub databases: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E0B56BCD-1BED-30EC-8CAF-1D1E5F******`.
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
