// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceDiagnosisSummary`, from `gpdb/DescribeDBInstanceDiagnosisSummary.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes of an instance with address, role, state, and replication mode.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstanceDiagnosisSummaryRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instance_diagnosis_summary(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceDiagnosisSummaryRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// State of the start, to narrow the list down to or to be put into.
    pub start_status: Option<String>,
    /// Way in which the sync works.
    pub sync_mode: Option<String>,
    /// `normal` for nodes in their first role, `reverse` for nodes that have taken over the other one.
    pub role_preferd: Option<String>,
}

impl DescribeDBInstanceDiagnosisSummaryRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `StartStatus`.
    pub fn start_status(mut self, value: impl Into<String>) -> Self {
        self.start_status = Some(value.into());
        self
    }
    /// Sets `SyncMode`.
    pub fn sync_mode(mut self, value: impl Into<String>) -> Self {
        self.sync_mode = Some(value.into());
        self
    }
    /// Sets `RolePreferd`.
    pub fn role_preferd(mut self, value: impl Into<String>) -> Self {
        self.role_preferd = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceDiagnosisSummaryRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartStatus" => start_status: query,
        "SyncMode" => sync_mode: query,
        "RolePreferd" => role_preferd: query,
    }
}

impl Operation for DescribeDBInstanceDiagnosisSummaryRequest {
    type Response = DescribeDBInstanceDiagnosisSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceDiagnosisSummary")
        .required(&["DBInstanceId"])
        .read_only();
}

impl Paginated for DescribeDBInstanceDiagnosisSummaryRequest {
    type Item = DBInstanceDiagnosisSummaryItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDBInstanceDiagnosisSummaryRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceDiagnosisSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `070534EC-78D5-5519-83CC-E7B1A9213483`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<String>,
    /// Entries of the list.
    pub items: Vec<DBInstanceDiagnosisSummaryItem>,
    /// What is known about the master status.
    pub master_status_info: Option<StatusInfo>,
    /// What is known about the segment status.
    pub segment_status_info: Option<StatusInfo>,
}

response! {
    DescribeDBInstanceDiagnosisSummaryResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
        "MasterStatusInfo" => master_status_info: value,
        "SegmentStatusInfo" => segment_status_info: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBInstanceDiagnosisSummaryItem {
    /// Name that the machine goes by on the network. Example: `gp-t4np568qe9710****-master-100984919`.
    pub hostname: Option<String>,
    /// IP of the machine that was checked. Example: `192.168.XX.XX`.
    pub node_address: Option<String>,
    /// Part that the node plays. Example: `master`.
    pub node_type: Option<String>,
    /// Machine that was checked. Example: `ap-southeast-1.i-t4n4c4ryr0yr441d****`.
    pub node_name: Option<String>,
    /// Network port that belongs to the node. Example: `3000`.
    pub node_port: Option<String>,
    /// ID of the node that the item belongs to or stands for. Example: `1`.
    pub node_id: Option<String>,
    /// State that the node is in. Example: `UP`.
    pub node_status: Option<String>,
    /// Present role of the node. Example: `primary`.
    pub node_role: Option<String>,
    /// First role of the node; differs from the present one after a switchover. Example: `primary`.
    pub node_preferred_role: Option<String>,
    /// Way in which the node replication works. Example: `Synced`.
    pub node_replication_mode: Option<String>,
    /// ID of the node c that the item belongs to or stands for. Example: `-1`.
    pub node_cid: Option<String>,
}

response! {
    DBInstanceDiagnosisSummaryItem {
        "Hostname" => hostname: value,
        "NodeAddress" => node_address: value,
        "NodeType" => node_type: value,
        "NodeName" => node_name: value,
        "NodePort" => node_port: value,
        "NodeID" => node_id: value,
        "NodeStatus" => node_status: value,
        "NodeRole" => node_role: value,
        "NodePreferredRole" => node_preferred_role: value,
        "NodeReplicationMode" => node_replication_mode: value,
        "NodeCID" => node_cid: value,
    }
}

/// What is known about the master status.
#[non_exhaustive]
pub struct StatusInfo {
    /// How many there are of this: normal node. Example: `2`.
    pub normal_node_num: Option<i32>,
    /// How many there are of this: exception node. Example: `0`.
    pub exception_node_num: Option<i32>,
    /// How many there are of this: not syncing node. Example: `0`.
    pub not_syncing_node_num: Option<i32>,
    /// How many there are of this: synced node. Example: `1`.
    pub synced_node_num: Option<i32>,
    /// How many there are of this: preferred node. Example: `2`.
    pub preferred_node_num: Option<i32>,
    /// How many there are of this: not preferred node. Example: `0`.
    pub not_preferred_node_num: Option<i32>,
}

response! {
    StatusInfo {
        "NormalNodeNum" => normal_node_num: value,
        "ExceptionNodeNum" => exception_node_num: value,
        "NotSyncingNodeNum" => not_syncing_node_num: value,
        "SyncedNodeNum" => synced_node_num: value,
        "PreferredNodeNum" => preferred_node_num: value,
        "NotPreferredNodeNum" => not_preferred_node_num: value,
    }
}
