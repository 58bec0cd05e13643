// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIMVInfos`, from `gpdb/DescribeIMVInfos.md`.

use alicloud_runtime::codegen::*;

/// Lists the incremental (real-time) materialized views of an instance with their details.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeIMVInfosRequest::new()
///     .db_instance_id("...")
///     .database("...");
/// let reply = client.describe_imv_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIMVInfosRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
    /// Materialized view to look up.
    pub mv_name: Option<String>,
}

impl DescribeIMVInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Database`, which is required.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `MVName`.
    pub fn mv_name(mut self, value: impl Into<String>) -> Self {
        self.mv_name = Some(value.into());
        self
    }
}

request! {
    DescribeIMVInfosRequest {
        "DBInstanceId" => db_instance_id: query,
        "Database" => database: query,
        "MVName" => mv_name: query,
    }
}

impl Operation for DescribeIMVInfosRequest {
    type Response = DescribeIMVInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIMVInfos")
        .required(&["DBInstanceId", "Database"])
        .read_only();
}

/// Response to [`DescribeIMVInfosRequest`].
#[non_exhaustive]
pub struct DescribeIMVInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `gp-xxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// What is known about each imv, one entry each.
    pub imv_infos: Vec<ImvInfos>,
}

response! {
    DescribeIMVInfosResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "ImvInfos" => imv_infos: list(""),
    }
}

/// What is known about each imv, one entry each.
#[non_exhaustive]
pub struct ImvInfos {
    /// Name of the view. Example: `public."mv1"`.
    pub mv: Option<String>,
    /// Table the view builds on. Example: `"public."t2"`.
    pub base: Option<String>,
    /// What is known about the detail. Example: `text`.
    pub detail_info: Option<String>,
}

response! {
    ImvInfos {
        "MV" => mv: value,
        "Base" => base: value,
        "DetailInfo" => detail_info: value,
    }
}
