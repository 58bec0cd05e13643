// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWorkerResource`, from `cas/ListWorkerResource.md`.

use alicloud_runtime::codegen::*;

/// Lists the worker tasks of a deployment job, each for one resource of a service.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListWorkerResourceRequest::new()
///     .job_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_worker_resource(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWorkerResourceRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Cloud service that the item comes from.
    pub cloud_product: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How large the show is or is to be.
    pub show_size: Option<i32>,
}

impl ListWorkerResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    #[inline]
    pub fn job_id(mut self, value: i64) -> Self {
        self.job_id = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `CloudProduct`.
    pub fn cloud_product(mut self, value: impl Into<String>) -> Self {
        self.cloud_product = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ShowSize`.
    #[inline]
    pub fn show_size(mut self, value: i32) -> Self {
        self.show_size = Some(value);
        self
    }
}

request! {
    ListWorkerResourceRequest {
        "JobId" => job_id: query,
        "Status" => status: query,
        "CloudProduct" => cloud_product: query,
        "CurrentPage" => current_page: query,
        "ShowSize" => show_size: query,
    }
}

impl Operation for ListWorkerResourceRequest {
    type Response = ListWorkerResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWorkerResource")
        .required(&["JobId"])
        .read_only();
}

impl Paginated for ListWorkerResourceRequest {
    type Item = WorkerResourceData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total).number(&response.current_page)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListWorkerResourceRequest`].
#[non_exhaustive]
pub struct ListWorkerResourceResponse {
    /// How many items there are in all. Example: `8`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the show is or is to be. Example: `50`.
    pub show_size: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<WorkerResourceData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3E50D480-9765-5CFD-9650-9BACCECA5135`.
    pub request_id: Option<String>,
}

response! {
    ListWorkerResourceResponse {
        "Total" => total: value,
        "CurrentPage" => current_page: value,
        "ShowSize" => show_size: value,
        "Data" => data: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct WorkerResourceData {
    /// Identifier of the item within its collection. Example: `22487`.
    pub id: Option<i64>,
    /// When the item was created. Example: `1680228896000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1681956830000`.
    pub gmt_modified: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `166688437******`.
    pub user_id: Option<i64>,
    /// ID of the job, for asking later how it stands. Example: `8888`.
    pub job_id: Option<i64>,
    /// Number of the order, for looking it up in the order system. Example: `9349278`.
    pub order_id: Option<i64>,
    /// ID that the certificate is kept under in the service. Example: `12073663`.
    pub cert_id: Option<i64>,
    /// Domain name that belongs to the certificate. Example: `www.example.com`.
    pub cert_domain: Option<String>,
    /// ID of the certificate instance that the item belongs to or stands for.
    /// Example: `lsn-jzk2h0xz5dmynuphb8@1883`.
    pub cert_instance_id: Option<String>,
    /// Name that the certificate is stored under. Example: `testCertName`.
    pub cert_name: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `1286999`.
    pub resource_id: Option<i64>,
    /// Cloud service that the item comes from. Example: `SLB`.
    pub cloud_product: Option<String>,
    /// ID of the resource certificate that the item belongs to or stands for. Example: `123`.
    pub resource_cert_id: Option<i64>,
    /// Domain name that belongs to the resource. Example: `www.example.com`.
    pub resource_domain: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region that the cloud lies in. Example: `cn-hangzhou`.
    pub cloud_region: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `cas-cn-0pp118nuu40b`.
    pub instance_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsn-lhl8y7s1e1ngc3m3zz@81`.
    pub listener_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `4431`.
    pub port: Option<i32>,
    /// Resource that the default works on or belongs to. Example: `true`.
    pub default_resource: Option<bool>,
    /// Which cloud vendor it belongs to, such as `aliyun`.
    pub cloud_name: Option<String>,
    /// ID of the namespace that the item belongs to or stands for.
    /// Example: `32fed52a-4bf7-44f6-955f-e82ada68ef18`.
    pub namespace_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `editing`.
    pub status: Option<String>,
}

response! {
    WorkerResourceData {
        "Id" => id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "UserId" => user_id: value,
        "JobId" => job_id: value,
        "OrderId" => order_id: value,
        "CertId" => cert_id: value,
        "CertDomain" => cert_domain: value,
        "CertInstanceId" => cert_instance_id: value,
        "CertName" => cert_name: value,
        "ResourceId" => resource_id: value,
        "CloudProduct" => cloud_product: value,
        "ResourceCertId" => resource_cert_id: value,
        "ResourceDomain" => resource_domain: value,
        "RegionId" => region_id: value,
        "CloudRegion" => cloud_region: value,
        "InstanceId" => instance_id: value,
        "ListenerId" => listener_id: value,
        "Port" => port: value,
        "DefaultResource" => default_resource: value,
        "CloudName" => cloud_name: value,
        "NamespaceId" => namespace_id: value,
        "Status" => status: value,
    }
}
