// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabases`, from `petadata/DescribeDatabases.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases of an instance with status, nodes and billing method.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeDatabasesRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .db_name("testdb");
/// let reply = client.describe_databases(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabasesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl DescribeDatabasesRequest {
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    DescribeDatabasesRequest {
        "InstanceId" => instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DescribeDatabasesRequest {
    type Response = DescribeDatabasesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabases")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeDatabasesRequest`].
#[non_exhaustive]
pub struct DescribeDatabasesResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Databases, one entry each.
    pub databases: Vec<Database>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `73392767-397E-47EA-8C37-B2DBD88D9E6A`.
    pub request_id: Option<String>,
}

response! {
    DescribeDatabasesResponse {
        "InstanceId" => instance_id: value,
        "Databases" => databases: list("Database"),
        "RequestId" => request_id: value,
    }
}

/// Databases, one entry each.
#[non_exhaustive]
pub struct Database {
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// State that the database is in.
    pub db_status: Option<String>,
    /// Size or model of the node.
    pub node_spec: Option<String>,
    /// Number that counts or picks out the node.
    pub node_number: Option<i32>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// ID of the source instance that the item belongs to or stands for.
    pub source_instance_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `pd-xxxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
}

response! {
    Database {
        "DBName" => db_name: value,
        "DBStatus" => db_status: value,
        "NodeSpec" => node_spec: value,
        "NodeNumber" => node_number: value,
        "ChargeType" => charge_type: value,
        "CreateTime" => create_time: value,
        "EndTime" => end_time: value,
        "DBType" => db_type: value,
        "SourceInstanceId" => source_instance_id: value,
        "InstanceId" => instance_id: value,
    }
}
