// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAccessWhitelist`, from `polardb/DescribeDBClusterAccessWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Shows the IP whitelists of a PolarDB cluster, group by group.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterAccessWhitelistRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxx");
/// let reply = client.describe_db_cluster_access_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterAccessWhitelistRequest {
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
    DescribeDBClusterAccessWhitelistRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterAccessWhitelistRequest {
    type Response = DescribeDBClusterAccessWhitelistResponse;
    type Error = DescribeDBClusterAccessWhitelistError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAccessWhitelist")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterAccessWhitelistError] = &[
        DescribeDBClusterAccessWhitelistError::ForbiddenRam,
        DescribeDBClusterAccessWhitelistError::InvalidDBClusterNotFound,
        DescribeDBClusterAccessWhitelistError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DescribeDBClusterAccessWhitelistRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `559E91A2-CDA3-4E9F-808B-29D738******`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<DBClusterIPArray>,
    /// The database cluster security groups that were found or are concerned, one entry each.
    pub db_cluster_security_groups: Vec<DBClusterSecurityGroup>,
}

response! {
    DescribeDBClusterAccessWhitelistResponse {
        "RequestId" => request_id: value,
        "Items" => items: list("DBClusterIPArray"),
        "DBClusterSecurityGroups" => db_cluster_security_groups: list("DBClusterSecurityGroup"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBClusterIPArray {
    /// Mark of the group of addresses; hidden groups are not shown in the console. Example: `hidden`.
    pub db_cluster_ip_array_attribute: Option<String>,
    /// Name that the database cluster IP address array goes by. Example: `default`.
    pub db_cluster_ip_array_name: Option<String>,
    /// Addresses and address ranges that may connect.
    /// Items: at most 1000. Example: `11.***.***.***,11.***.***.***`.
    pub security_ips: Option<String>,
}

response! {
    DBClusterIPArray {
        "DBClusterIPArrayAttribute" => db_cluster_ip_array_attribute: value,
        "DBClusterIPArrayName" => db_cluster_ip_array_name: value,
        "SecurityIps" => security_ips: value,
    }
}

/// The database cluster security groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBClusterSecurityGroup {
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp**************`.
    pub security_group_id: Option<String>,
    /// Name that the security group goes by. Example: `vpc-********************`.
    pub security_group_name: Option<String>,
}

response! {
    DBClusterSecurityGroup {
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupName" => security_group_name: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterAccessWhitelistRequest`] names.
///
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeDBClusterAccessWhitelistError = super::DocumentedError;
