// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceIPArrayList`, from `gpdb/DescribeDBInstanceIPArrayList.md`.

use alicloud_runtime::codegen::*;

/// Lists the IP address whitelists that decide who may access an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstanceIPArrayListRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_ip_array_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Name that the database instance IP address array goes by.
    pub db_instance_ip_array_name: Option<String>,
}

impl DescribeDBInstanceIPArrayListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceIPArrayName`.
    pub fn db_instance_ip_array_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_ip_array_name = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceIPArrayListRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceIPArrayName" => db_instance_ip_array_name: query,
    }
}

impl Operation for DescribeDBInstanceIPArrayListRequest {
    type Response = DescribeDBInstanceIPArrayListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceIPArrayList")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBInstanceIPArrayListRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB7AA0BF-BE41-480E-A3DC-C97BF85A391B`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBInstanceIPArrayListResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Groups of allowed addresses.
    pub db_instance_ip_array: Vec<DBInstanceIPArray>,
}

response! {
    Items {
        "DBInstanceIPArray" => db_instance_ip_array: list(""),
    }
}

/// Groups of allowed addresses.
#[non_exhaustive]
pub struct DBInstanceIPArray {
    /// Name that the database instance IP address array goes by. Example: `Default`.
    pub db_instance_ip_array_name: Option<String>,
    /// Addresses and address ranges that may connect. Example: `127.0.0.1`.
    pub security_ip_list: Option<String>,
    /// `hidden` keeps the group out of the console. Example: `hidden`.
    pub db_instance_ip_array_attribute: Option<String>,
}

response! {
    DBInstanceIPArray {
        "DBInstanceIPArrayName" => db_instance_ip_array_name: value,
        "SecurityIPList" => security_ip_list: value,
        "DBInstanceIPArrayAttribute" => db_instance_ip_array_attribute: value,
    }
}
