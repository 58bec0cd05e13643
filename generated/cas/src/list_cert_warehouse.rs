// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCertWarehouse`, from `cas/ListCertWarehouse.md`.

use alicloud_runtime::codegen::*;

/// Lists certificate repositories, by instance or type.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListCertWarehouseRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cert_warehouse(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCertWarehouseRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i64>,
    /// How large the show is or is to be.
    pub show_size: Option<i64>,
}

impl ListCertWarehouseRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ShowSize`.
    #[inline]
    pub fn show_size(mut self, value: i64) -> Self {
        self.show_size = Some(value);
        self
    }
}

request! {
    ListCertWarehouseRequest {
        "Name" => name: query,
        "InstanceId" => instance_id: query,
        "Type" => type_: query,
        "CurrentPage" => current_page: query,
        "ShowSize" => show_size: query,
    }
}

impl Operation for ListCertWarehouseRequest {
    type Response = ListCertWarehouseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCertWarehouse").read_only();
}

impl Paginated for ListCertWarehouseRequest {
    type Item = CertWarehouseList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.current_page)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cert_warehouse_list)
    }
}

/// Response to [`ListCertWarehouseRequest`].
#[non_exhaustive]
pub struct ListCertWarehouseResponse {
    /// How large the show is or is to be. Example: `50`.
    pub show_size: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i64>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Items of the kind certificate warehouse that were found or are concerned.
    pub cert_warehouse_list: Vec<CertWarehouseList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
}

response! {
    ListCertWarehouseResponse {
        "ShowSize" => show_size: value,
        "CurrentPage" => current_page: value,
        "TotalCount" => total_count: value,
        "CertWarehouseList" => cert_warehouse_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind certificate warehouse that were found or are concerned.
#[non_exhaustive]
pub struct CertWarehouseList {
    /// ID of the wh that the item belongs to or stands for. Example: `1`.
    pub wh_id: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `14dcc8afc7578e1f`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `name`.
    pub name: Option<String>,
    /// ID of the pca instance that the item belongs to or stands for. Example: `14dcc8afc7578e1f`.
    pub pca_instance_id: Option<String>,
    /// Requests a second. Example: `10`.
    pub qps: Option<i64>,
    /// Kind of the item, out of those that the service tells apart. Example: `aliyunPCA`.
    pub type_: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1665819958000`.
    pub end_time: Option<i64>,
    /// Whether the repository has run out. Example: `false`.
    pub is_expired: Option<bool>,
}

response! {
    CertWarehouseList {
        "WhId" => wh_id: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "PcaInstanceId" => pca_instance_id: value,
        "Qps" => qps: value,
        "Type" => type_: value,
        "EndTime" => end_time: value,
        "IsExpired" => is_expired: value,
    }
}
