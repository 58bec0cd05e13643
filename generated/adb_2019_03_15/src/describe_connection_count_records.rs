// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConnectionCountRecords`, from `adb_2019_03_15/DescribeConnectionCountRecords.md`.

use alicloud_runtime::codegen::*;

/// Counts the current connections of a cluster by client address and by user.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeConnectionCountRecordsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_connection_count_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConnectionCountRecordsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeConnectionCountRecordsRequest {
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
}

request! {
    DescribeConnectionCountRecordsRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeConnectionCountRecordsRequest {
    type Response = DescribeConnectionCountRecordsResponse;
    type Error = DescribeConnectionCountRecordsError;
    const INFO: OperationInfo = super::operation("DescribeConnectionCountRecords")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeConnectionCountRecordsError] = &[
        DescribeConnectionCountRecordsError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeConnectionCountRecordsRequest`].
#[non_exhaustive]
pub struct DescribeConnectionCountRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `562C7F89-FBE6-4A04-AAAA-7EBC25******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1jj9xqft1po****`.
    pub db_cluster_id: Option<String>,
    /// The access IP address records that were found or are concerned, one entry each.
    pub access_ip_records: Vec<AccessIpRecord>,
    /// The user records that were found or are concerned, one entry each.
    pub user_records: Vec<UserRecord>,
}

response! {
    DescribeConnectionCountRecordsResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "AccessIpRecords" => access_ip_records: list(""),
        "UserRecords" => user_records: list(""),
    }
}

/// The access IP address records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AccessIpRecord {
    /// IP address that belongs to the access. Example: `42.120.XX.XX`.
    pub access_ip: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i64>,
}

response! {
    AccessIpRecord {
        "AccessIp" => access_ip: value,
        "Count" => count: value,
    }
}

/// The user records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserRecord {
    /// User that the call or the item is about. Example: `test`.
    pub user: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i64>,
}

response! {
    UserRecord {
        "User" => user: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeConnectionCountRecordsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeConnectionCountRecordsError = super::DocumentedError;
