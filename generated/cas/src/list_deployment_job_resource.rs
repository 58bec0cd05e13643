// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDeploymentJobResource`, from `cas/ListDeploymentJobResource.md`.

use alicloud_runtime::codegen::*;

/// Lists the cloud resources to which a deployment job deploys.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListDeploymentJobResourceRequest::new()
///     .job_id(1);
/// let reply = client.list_deployment_job_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDeploymentJobResourceRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
}

impl ListDeploymentJobResourceRequest {
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
    ListDeploymentJobResourceRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for ListDeploymentJobResourceRequest {
    type Response = ListDeploymentJobResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDeploymentJobResource")
        .required(&["JobId"])
        .read_only();
}

/// Response to [`ListDeploymentJobResourceRequest`].
#[non_exhaustive]
pub struct ListDeploymentJobResourceResponse {
    /// What the call found, one entry each.
    pub data: Vec<DeploymentJobResourceData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
}

response! {
    ListDeploymentJobResourceResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DeploymentJobResourceData {
    /// Identifier of the item within its collection. Example: `20979`.
    pub id: Option<i64>,
    /// When the item was created. Example: `1673423339000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1681956830000`.
    pub gmt_modified: Option<String>,
    /// Cloud service that the item comes from. Example: `SLB`.
    pub cloud_product: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1666884372******`.
    pub user_id: Option<i64>,
    /// ID that the certificate is kept under in the service. Example: `11599949`.
    pub cert_id: Option<i64>,
    /// Name that the certificate is stored under. Example: `sc-SSL`.
    pub cert_name: Option<String>,
    /// When the certificate ended or is to end. Example: `1681956830000`.
    pub cert_end_time: Option<String>,
    /// When the certificate began or is to begin. Example: `1681956830000`.
    pub cert_start_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `aliyundoc.com`.
    pub domain: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `cas-cn-m7r1qocw91at`.
    pub instance_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsn-vwdff0q20poq5xazb9@443`.
    pub listener_id: Option<String>,
    /// Network port that belongs to the listener. Example: `8047`.
    pub listener_port: Option<String>,
    /// Whether this is switched on: HTTPS. Example: `1`.
    pub enable_https: Option<i32>,
    /// Resource that the default works on or belongs to. Example: `0`.
    pub default_resource: Option<i32>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// Whether HTTPS is switched on. Example: `1`.
    pub use_ssl: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which cloud vendor it belongs to, such as `aliyun`.
    pub cloud_name: Option<String>,
    /// Region that the cloud lies in. Example: `cn-hangzhou`.
    pub cloud_region: Option<String>,
    /// ID of the cloud access that the item belongs to or stands for. Example: `1234`.
    pub cloud_access_id: Option<String>,
}

response! {
    DeploymentJobResourceData {
        "Id" => id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "CloudProduct" => cloud_product: value,
        "UserId" => user_id: value,
        "CertId" => cert_id: value,
        "CertName" => cert_name: value,
        "CertEndTime" => cert_end_time: value,
        "CertStartTime" => cert_start_time: value,
        "Domain" => domain: value,
        "InstanceId" => instance_id: value,
        "ListenerId" => listener_id: value,
        "ListenerPort" => listener_port: value,
        "EnableHttps" => enable_https: value,
        "DefaultResource" => default_resource: value,
        "Remark" => remark: value,
        "Status" => status: value,
        "UseSsl" => use_ssl: value,
        "RegionId" => region_id: value,
        "CloudName" => cloud_name: value,
        "CloudRegion" => cloud_region: value,
        "CloudAccessId" => cloud_access_id: value,
    }
}
