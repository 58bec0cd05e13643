// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAccessWhiteList`, from `adb_2019_03_15/DescribeDBClusterAccessWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Lists the IP address whitelists of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBClusterAccessWhiteListRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_access_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBClusterAccessWhiteListRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterAccessWhiteListRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBClusterAccessWhiteListRequest {
    type Response = DescribeDBClusterAccessWhiteListResponse;
    type Error = DescribeDBClusterAccessWhiteListError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAccessWhiteList")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClusterAccessWhiteListError] = &[
        DescribeDBClusterAccessWhiteListError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterAccessWhiteListRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhiteListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBClusterAccessWhiteListResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Whitelists, one entry each.
    pub ip_array: Vec<IPArray>,
}

response! {
    Items {
        "IPArray" => ip_array: list(""),
    }
}

/// Whitelists, one entry each.
#[non_exhaustive]
pub struct IPArray {
    /// Mark of the group of addresses; hidden groups are not shown in the console. Example: `hidden`.
    pub db_cluster_ip_array_attribute: Option<String>,
    /// Addresses and address ranges that may connect. Example: `127.0.0.1`.
    pub security_ip_list: Option<String>,
    /// Name that the database cluster IP address array goes by. Example: `test`.
    pub db_cluster_ip_array_name: Option<String>,
}

response! {
    IPArray {
        "DBClusterIPArrayAttribute" => db_cluster_ip_array_attribute: value,
        "SecurityIPList" => security_ip_list: value,
        "DBClusterIPArrayName" => db_cluster_ip_array_name: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterAccessWhiteListRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterAccessWhiteListError = super::DocumentedError;
