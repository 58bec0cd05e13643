// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabasePartitions`, from `petadata/DescribeDatabasePartitions.md`.

use alicloud_runtime::codegen::*;

/// Lists the partitions of a database with their disk capacity and use.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeDatabasePartitionsRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .db_name("testdb");
/// let reply = client.describe_database_partitions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabasePartitionsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl DescribeDatabasePartitionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    DescribeDatabasePartitionsRequest {
        "InstanceId" => instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DescribeDatabasePartitionsRequest {
    type Response = DescribeDatabasePartitionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabasePartitions")
        .required(&["InstanceId", "DBName"])
        .read_only();
}

/// Response to [`DescribeDatabasePartitionsRequest`].
#[non_exhaustive]
pub struct DescribeDatabasePartitionsResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// The partitions that were found or are concerned, one entry each.
    pub partitions: Vec<Partition>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `837B82E7-398D-486A-90BF-8B76F59F370B`.
    pub request_id: Option<String>,
}

response! {
    DescribeDatabasePartitionsResponse {
        "InstanceId" => instance_id: value,
        "DBName" => db_name: value,
        "Partitions" => partitions: list("Partition"),
        "RequestId" => request_id: value,
    }
}

/// The partitions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Partition {
    /// ID of the partition that the item belongs to or stands for.
    pub partition_id: Option<String>,
    /// How much the disk can hold or do.
    pub disk_capacity: Option<i32>,
    /// Disk space in use, for data and logs together.
    pub disk_used: Option<String>,
}

response! {
    Partition {
        "PartitionId" => partition_id: value,
        "DiskCapacity" => disk_capacity: value,
        "DiskUsed" => disk_used: value,
    }
}
