// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUises`, from `uis/DescribeUises.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BandwidthType, UisProtocol};

/// Lists UIS instances with bandwidth, billing and nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeUisesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_uises(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUisesRequest {
    /// Name that people know the item by. Example: `test_uis_modify`.
    pub name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the UIS instance that the call is about. Example: `UIS-xxxk7k971za1h6gx****`.
    pub uis_id: Option<String>,
}

impl DescribeUisesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `UisId`.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
}

request! {
    DescribeUisesRequest {
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UisId" => uis_id: query,
    }
}

impl Operation for DescribeUisesRequest {
    type Response = DescribeUisesResponse;
    type Error = DescribeUisesError;
    const INFO: OperationInfo = super::operation("DescribeUises")
        .secret_members(&["ClientInfoDBPassword"])
        .read_only();
    const ERRORS: &'static [DescribeUisesError] = &[
        DescribeUisesError::InvalidUisIdNotFound,
    ];
}

impl Paginated for DescribeUisesRequest {
    type Item = Uis;
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
        Some(&mut response.uises)
    }
}

/// Response to [`DescribeUisesRequest`].
#[non_exhaustive]
pub struct DescribeUisesResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE1D1ACC-63E6-4EE2-A159-5F63C3D8771B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The uises that were found or are concerned, one entry each.
    pub uises: Vec<Uis>,
}

response! {
    DescribeUisesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Uises" => uises: list("Uis"),
    }
}

/// The uises that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Uis {
    /// Upper limit of the data rate. Unit: `M`. Example: `10`.
    pub bandwidth: Option<i32>,
    /// Which carrier lines the traffic uses, such as `BGP`.
    pub bandwidth_type: Option<Open<BandwidthType>>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    /// Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// How the item is billed. Example: `PREPAY`.
    pub charge_type: Option<String>,
    /// Data rate that is granted to or used by the connection. Unit: `K`. Example: `100`.
    pub connection_bandwidth: Option<i32>,
    /// How many there are of this: connection. Example: `500`.
    pub connection_count: Option<i32>,
    /// Which kind of connection it is or is to be. Here: `SSL`, `SDK`, `GRE`. Example: `SSL`.
    pub connection_type: Option<Open<UisProtocol>>,
    /// When the item was created. Example: `1540535456000`.
    pub create_time: Option<i64>,
    /// Free text that describes the item to people. Example: `test_uis_desc`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `test_uis_modify`.
    pub name: Option<String>,
    /// How the item is billed. Example: `connection`.
    pub pay_type: Option<Open<PayType>>,
    /// Region that the service lies in. Example: `Overseas`.
    pub service_region: Option<String>,
    /// Web address under which the SSL client certificate is found. Example: `http://example.com`.
    pub ssl_client_cert_url: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// ID of the UIS instance that the item belongs to or stands for.
    /// Example: `UIS-xxxk7k971za1h6gxk****`.
    pub uis_id: Option<String>,
    /// IDs of the UIS nodes that were found or are concerned.
    pub uis_node_ids: Option<Value>,
    /// What is known about the user.
    pub user_info: Option<UserInfo>,
}

response! {
    Uis {
        "Bandwidth" => bandwidth: value,
        "BandwidthType" => bandwidth_type: value,
        "BusinessStatus" => business_status: value,
        "ChargeType" => charge_type: value,
        "ConnectionBandwidth" => connection_bandwidth: value,
        "ConnectionCount" => connection_count: value,
        "ConnectionType" => connection_type: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "Name" => name: value,
        "PayType" => pay_type: value,
        "ServiceRegion" => service_region: value,
        "SslClientCertUrl" => ssl_client_cert_url: value,
        "Status" => status: value,
        "UisId" => uis_id: value,
        "UisNodeIds" => uis_node_ids: value,
        "UserInfo" => user_info: value,
    }
}

/// What is known about the user.
#[non_exhaustive]
pub struct UserInfo {
    /// Address of the database with the users. Example: `test_db29`.
    pub client_info_db: Option<String>,
    /// Account that the client database belongs to or works with. Example: `test_account1`.
    pub client_info_db_account: Option<String>,
    /// Password that belongs to the client database; keep it secret. Example: `test_password1`.
    /// A secret: it is printed as `***`.
    pub client_info_db_password: Option<String>,
}

response! {
    UserInfo {
        "ClientInfoDB" => client_info_db: value,
        "ClientInfoDBAccount" => client_info_db_account: value,
        "ClientInfoDBPassword" => client_info_db_password: value as Secret,
    }
}

values! {
    /// Whether the item works as usual or is locked for a matter of payment or security.
    pub enum BusinessStatus {
        /// Works as usual.
        Normal = "Normal",
        /// Locked because a payment is overdue.
        FinancialLocked = "FinancialLocked",
    }
}

values! {
    /// How the item is billed.
    pub enum PayType {
        /// By the number of connections.
        Connection = "connection",
        /// By bandwidth.
        Bandwidth = "bandwidth",
    }
}

/// Errors that the documentation of [`DescribeUisesRequest`] names.
///
/// - [`InvalidUisIdNotFound`](super::DocumentedError::InvalidUisIdNotFound)
pub type DescribeUisesError = super::DocumentedError;
