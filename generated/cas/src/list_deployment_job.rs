// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDeploymentJob`, from `cas/ListDeploymentJob.md`.

use alicloud_runtime::codegen::*;

/// Lists deployment jobs, by type or status.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListDeploymentJobRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_deployment_job(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDeploymentJobRequest {
    /// Which kind of job it is or is to be.
    pub job_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How large the show is or is to be.
    pub show_size: Option<i32>,
}

impl ListDeploymentJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    ListDeploymentJobRequest {
        "JobType" => job_type: query,
        "Status" => status: query,
        "CurrentPage" => current_page: query,
        "ShowSize" => show_size: query,
    }
}

impl Operation for ListDeploymentJobRequest {
    type Response = ListDeploymentJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDeploymentJob").read_only();
}

impl Paginated for ListDeploymentJobRequest {
    type Item = DeploymentJobData;
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

/// Response to [`ListDeploymentJobRequest`].
#[non_exhaustive]
pub struct ListDeploymentJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `12345678-1234-1234-1234-123456789ABC`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `7`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the show is or is to be. Example: `50`.
    pub show_size: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<DeploymentJobData>,
}

response! {
    ListDeploymentJobResponse {
        "RequestId" => request_id: value,
        "Total" => total: value,
        "CurrentPage" => current_page: value,
        "ShowSize" => show_size: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DeploymentJobData {
    /// Identifier of the item within its collection. Example: `19975`.
    pub id: Option<i64>,
    /// When the item was created. Example: `1624343180000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1606482979000`.
    pub gmt_modified: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `166688437*****`.
    pub user_id: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `cas-job-user-***`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `job-test`.
    pub name: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `upload`.
    pub cert_type: Option<String>,
    /// Time that is set or recorded for this: schedule. Example: `1606482979000`.
    pub schedule_time: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1606482979000`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1606482979000`.
    pub end_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `scheduling`.
    pub status: Option<String>,
    /// Whether the task has been deleted. Example: `1`.
    pub del: Option<i32>,
    /// Whether the task was undone. Example: `1`.
    pub rollback: Option<i32>,
    /// Which kind of job it is or is to be. Example: `user`.
    pub job_type: Option<String>,
    /// Domain name that belongs to the certificate.
    /// Example: `aliyundoc1.com,aliyundoc2.com,aliyundoc3.com`.
    pub cert_domain: Option<String>,
    /// Cloud service that the certificate is deployed to, such as `CDN`. Example: `NLB`.
    pub product_name: Option<String>,
}

response! {
    DeploymentJobData {
        "Id" => id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "UserId" => user_id: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "CertType" => cert_type: value,
        "ScheduleTime" => schedule_time: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Status" => status: value,
        "Del" => del: value,
        "Rollback" => rollback: value,
        "JobType" => job_type: value,
        "CertDomain" => cert_domain: value,
        "ProductName" => product_name: value,
    }
}
