// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabaseInstances`, from `swas-open/DescribeDatabaseInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists Simple Database Service instances with size, endpoints and expiry.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeDatabaseInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_database_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabaseInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the database instances to work on or to narrow the list down to.
    pub database_instance_ids: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeDatabaseInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DatabaseInstanceIds`.
    pub fn database_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.database_instance_ids = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeDatabaseInstancesRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceIds" => database_instance_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDatabaseInstancesRequest {
    type Response = DescribeDatabaseInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabaseInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDatabaseInstancesRequest {
    type Item = DatabaseInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.database_instances)
    }
}

/// Response to [`DescribeDatabaseInstancesRequest`].
#[non_exhaustive]
pub struct DescribeDatabaseInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4****`.
    pub request_id: Option<String>,
    /// The database instances that were found or are concerned, one entry each.
    pub database_instances: Vec<DatabaseInstance>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDatabaseInstancesResponse {
        "RequestId" => request_id: value,
        "DatabaseInstances" => database_instances: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
    }
}

/// The database instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatabaseInstance {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `db-38263fa955774501a2ae1bdaed6f****`.
    pub database_instance_id: Option<String>,
    /// Name that the database instance goes by. Example: `text`.
    pub database_instance_name: Option<String>,
    /// Edition of the database. Example: `swas.db.c1m1s25`.
    pub database_instance_edition: Option<String>,
    /// Which version of the database is meant. Example: `5.7`.
    pub database_version: Option<String>,
    /// How many vCPUs the database has. Example: `1`.
    pub cpu: Option<String>,
    /// Memory of the database. Example: `1`.
    pub memory: Option<String>,
    /// Amount of storage. Example: `25`.
    pub storage: Option<i32>,
    /// Host name for clients within the network.
    /// Example: `rm-bp1d39opj7906****.mysql.rds.aliyuncs.com`.
    pub private_connection: Option<String>,
    /// Host name for clients on the Internet.
    /// Example: `db-38263fa955774501a2ae1bdaed6f****.mysql.rds.aliyuncs.com`.
    pub public_connection: Option<String>,
    /// State that the database instance is in. Example: `Running`.
    pub database_instance_status: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    /// Example: `normal`.
    pub business_status: Option<String>,
    /// When the item was created. Example: `2022-09-01T02:39:46Z`.
    pub creation_time: Option<Timestamp>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2022-10-01T16:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// How the item is billed. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// Name that the super account goes by. Example: `administrator`.
    pub super_account_name: Option<String>,
}

response! {
    DatabaseInstance {
        "RegionId" => region_id: value,
        "DatabaseInstanceId" => database_instance_id: value,
        "DatabaseInstanceName" => database_instance_name: value,
        "DatabaseInstanceEdition" => database_instance_edition: value,
        "DatabaseVersion" => database_version: value,
        "Cpu" => cpu: value,
        "Memory" => memory: value,
        "Storage" => storage: value,
        "PrivateConnection" => private_connection: value,
        "PublicConnection" => public_connection: value,
        "DatabaseInstanceStatus" => database_instance_status: value,
        "BusinessStatus" => business_status: value,
        "CreationTime" => creation_time: value,
        "ExpiredTime" => expired_time: value,
        "ChargeType" => charge_type: value,
        "SuperAccountName" => super_account_name: value,
    }
}
