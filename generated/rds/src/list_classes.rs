// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClasses`, from `rds/ListClasses.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance classes of a commodity.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ListClassesRequest::new()
///     .commodity_code("...")
///     .order_type("...");
/// let reply = client.list_classes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClassesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
}

impl ListClassesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `OrderType`, which is required.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    ListClassesRequest {
        "ClientToken" => client_token: query,
        "CommodityCode" => commodity_code: query,
        "DBInstanceId" => db_instance_id: query,
        "OrderType" => order_type: query,
        "RegionId" => region_id: query,
        "Engine" => engine: query,
    }
}

impl Operation for ListClassesRequest {
    type Response = ListClassesResponse;
    type Error = ListClassesError;
    const INFO: OperationInfo = super::operation("ListClasses")
        .required(&["CommodityCode", "OrderType"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListClassesError] = &[
        ListClassesError::InvalidSecurityIPListMalformed,
        ListClassesError::InvalidSecurityIPListDuplicate,
        ListClassesError::InvalidCommodityCodeMalformed,
        ListClassesError::ArticleNotFound,
        ListClassesError::OrderComboInstanceNotAllowOperate,
        ListClassesError::PricePricingPlanResultNotFound,
        ListClassesError::OrderNoRealNameAuthentication,
        ListClassesError::InsufficientAvailableQuota,
        ListClassesError::ForbiddenAuthentication,
        ListClassesError::GetCommodityFailed,
        ListClassesError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`ListClassesRequest`].
#[non_exhaustive]
pub struct ListClassesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF8D35BF-263D-4F7B-883A-1163B79A9EC6`.
    pub request_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<ClassItem>,
}

response! {
    ListClassesResponse {
        "RequestId" => request_id: value,
        "RegionId" => region_id: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ClassItem {
    /// Largest value, allowed or found, of this: IOPS. Example: `10000`.
    pub max_iops: Option<String>,
    /// Number of vCPUs. Example: `1`.
    pub cpu: Option<String>,
    /// Price that the class costs as a rule. Example: `2500`.
    pub reference_price: Option<String>,
    /// How many connections may be open at the same time. Example: `2000`.
    pub max_connections: Option<String>,
    /// Memory of the instance type. Example: `1GB`.
    pub memory_class: Option<String>,
    /// Instance class, which sets vCPUs and memory. Example: `mysql.n1.micro.1`.
    pub class_code: Option<String>,
    /// Family of the instance class, such as general-purpose or dedicated.
    pub class_group: Option<String>,
    /// Largest value, allowed or found, of this: IOMBPS. Example: `1024Mbps`.
    pub max_iombps: Option<String>,
    /// Encrypted memory of the security-enhanced instance class. Example: `4`.
    pub encrypted_memory: Option<String>,
    /// Processor architecture of the instance. Example: `arm`.
    pub instruction_set_arch: Option<String>,
}

response! {
    ClassItem {
        "MaxIOPS" => max_iops: value,
        "Cpu" => cpu: value,
        "ReferencePrice" => reference_price: value,
        "MaxConnections" => max_connections: value,
        "MemoryClass" => memory_class: value,
        "ClassCode" => class_code: value,
        "ClassGroup" => class_group: value,
        "MaxIOMBPS" => max_iombps: value,
        "EncryptedMemory" => encrypted_memory: value,
        "InstructionSetArch" => instruction_set_arch: value,
    }
}

/// Errors that the documentation of [`ListClassesRequest`] names.
///
/// - [`InvalidSecurityIPListMalformed`](super::DocumentedError::InvalidSecurityIPListMalformed)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidCommodityCodeMalformed`](super::DocumentedError::InvalidCommodityCodeMalformed)
/// - [`ArticleNotFound`](super::DocumentedError::ArticleNotFound)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`ForbiddenAuthentication`](super::DocumentedError::ForbiddenAuthentication)
/// - [`GetCommodityFailed`](super::DocumentedError::GetCommodityFailed)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type ListClassesError = super::DocumentedError;
