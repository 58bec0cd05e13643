// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBNodePerformance`, from `polardbx/DescribeDBNodePerformance.md`.

use alicloud_runtime::codegen::*;

/// Charts performance metrics of the nodes of an instance over time.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDBNodePerformanceRequest::new()
///     .key("...")
///     .start_time("...")
///     .db_instance_name("...")
///     .db_node_ids("...")
///     .character_type("...")
///     .end_time("...");
/// let reply = client.describe_db_node_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBNodePerformanceRequest {
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** IDs of the database nodes to work on or to narrow the list down to.
    pub db_node_ids: Option<String>,
    /// **Required.** Which kind of character it is or is to be.
    pub character_type: Option<String>,
    /// Main or standby nodes; matters for storage nodes and the metadata service only.
    pub db_node_role: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDBNodePerformanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `DBNodeIds`, which is required.
    pub fn db_node_ids(mut self, value: impl Into<String>) -> Self {
        self.db_node_ids = Some(value.into());
        self
    }
    /// Sets `CharacterType`, which is required.
    pub fn character_type(mut self, value: impl Into<String>) -> Self {
        self.character_type = Some(value.into());
        self
    }
    /// Sets `DBNodeRole`.
    pub fn db_node_role(mut self, value: impl Into<String>) -> Self {
        self.db_node_role = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeDBNodePerformanceRequest {
        "Key" => key: query,
        "StartTime" => start_time: query,
        "DBInstanceName" => db_instance_name: query,
        "DBNodeIds" => db_node_ids: query,
        "CharacterType" => character_type: query,
        "DBNodeRole" => db_node_role: query,
        "RegionId" => region_id: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDBNodePerformanceRequest {
    type Response = DescribeDBNodePerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBNodePerformance")
        .required(
            &[
                "Key",
                "StartTime",
                "DBInstanceName",
                "DBNodeIds",
                "CharacterType",
                "RegionId",
                "EndTime",
            ],
        )
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBNodePerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBNodePerformanceResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-10-20T02:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about. Example: `2021-10-20T00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Name that the database instance goes by. Example: `pxc-********`.
    pub db_instance_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFB5E10B-5268-170F-A378-9AF86CCEACC8`.
    pub request_id: Option<String>,
    /// The performance keys that are concerned.
    pub performance_keys: Option<PerformanceKeys>,
}

response! {
    DescribeDBNodePerformanceResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "DBInstanceName" => db_instance_name: value,
        "RequestId" => request_id: value,
        "PerformanceKeys" => performance_keys: value,
    }
}

/// The performance keys that are concerned.
#[non_exhaustive]
pub struct PerformanceKeys {
    /// Series, one per node and metric.
    pub performance_item: Vec<PerformanceItem>,
}

response! {
    PerformanceKeys {
        "PerformanceItem" => performance_item: list(""),
    }
}

/// Series, one per node and metric.
#[non_exhaustive]
pub struct PerformanceItem {
    /// Name that the metric goes by. Example: `logic_tps`.
    pub metric_name: Option<String>,
    /// ID of the database node that the item belongs to or stands for. Example: `pxc-i-********`.
    pub db_node_id: Option<String>,
    /// Metric the series shows. Example: `Logic_TPS`.
    pub measurement: Option<String>,
    /// The points that are concerned.
    pub points: Option<Points>,
}

response! {
    PerformanceItem {
        "MetricName" => metric_name: value,
        "DBNodeId" => db_node_id: value,
        "Measurement" => measurement: value,
        "Points" => points: value,
    }
}

/// The points that are concerned.
#[non_exhaustive]
pub struct Points {
    /// Value that the performance item has or is given.
    pub performance_item_value: Vec<PerformanceItemValue>,
}

response! {
    Points {
        "PerformanceItemValue" => performance_item_value: list(""),
    }
}

/// Value that the performance item has or is given.
#[non_exhaustive]
pub struct PerformanceItemValue {
    /// Value that belongs to the name or key beside it. Example: `42.38`.
    pub value: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1600822800000`.
    pub timestamp: Option<i64>,
}

response! {
    PerformanceItemValue {
        "Value" => value: value,
        "Timestamp" => timestamp: value,
    }
}
