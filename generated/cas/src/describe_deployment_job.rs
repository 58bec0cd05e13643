// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDeploymentJob`, from `cas/DescribeDeploymentJob.md`.

use alicloud_runtime::codegen::*;

/// Reads one deployment job, with its schedule, status and contacts.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DescribeDeploymentJobRequest::new()
///     .job_id(1);
/// let reply = client.describe_deployment_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDeploymentJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
}

impl DescribeDeploymentJobRequest {
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
}

request! {
    DescribeDeploymentJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for DescribeDeploymentJobRequest {
    type Response = DescribeDeploymentJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDeploymentJob")
        .required(&["JobId"])
        .read_only();
}

/// Response to [`DescribeDeploymentJobRequest`].
#[non_exhaustive]
pub struct DescribeDeploymentJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
    /// Identifier of the item within its collection. Example: `43222`.
    pub id: Option<i64>,
    /// When the item was created. Example: `1679541809000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1679541809000`.
    pub gmt_modified: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `166688437******`.
    pub user_id: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `14dcc8afc7578e1f`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `auto-test-AXX`.
    pub name: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `buy`.
    pub cert_type: Option<String>,
    /// Time that is set or recorded for this: schedule. Example: `1678083209335`.
    pub schedule_time: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1679541809000`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1679541809000`.
    pub end_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `editing`.
    pub status: Option<String>,
    /// Whether the task has been deleted. Example: `1`.
    pub del: Option<i32>,
    /// Whether the task was undone. Example: `1`.
    pub rollback: Option<i32>,
    /// Which kind of job it is or is to be. Example: `user`.
    pub job_type: Option<String>,
    /// Domain name that belongs to the certificate.
    /// Example: `example.aliyundoc.com,demo.aliyundoc.com`.
    pub cert_domain: Option<String>,
    /// Cloud service that the certificate is deployed to, such as `CDN`.
    pub product_name: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// The cas contacts that were found or are concerned, one entry each.
    pub cas_contacts: Vec<CasContact>,
}

response! {
    DescribeDeploymentJobResponse {
        "RequestId" => request_id: value,
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
        "Config" => config: value,
        "CasContacts" => cas_contacts: list(""),
    }
}

/// The cas contacts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CasContact {
    /// Identifier of the item within its collection. Example: `3304`.
    pub id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Cell phone number. Example: `139****0000`.
    pub mobile: Option<String>,
    /// Email address of the person or contact concerned. Example: `username@example.com`.
    pub email: Option<String>,
}

response! {
    CasContact {
        "Id" => id: value,
        "Name" => name: value,
        "Mobile" => mobile: value,
        "Email" => email: value,
    }
}
