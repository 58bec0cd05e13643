// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDeploymentJobCert`, from `cas/ListDeploymentJobCert.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates that a deployment job deploys.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListDeploymentJobCertRequest::new()
///     .job_id(1);
/// let reply = client.list_deployment_job_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDeploymentJobCertRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
}

impl ListDeploymentJobCertRequest {
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
    ListDeploymentJobCertRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for ListDeploymentJobCertRequest {
    type Response = ListDeploymentJobCertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDeploymentJobCert")
        .required(&["JobId"])
        .read_only();
}

/// Response to [`ListDeploymentJobCertRequest`].
#[non_exhaustive]
pub struct ListDeploymentJobCertResponse {
    /// What the call found, one entry each.
    pub data: Vec<DeploymentJobCertData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
}

response! {
    ListDeploymentJobCertResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DeploymentJobCertData {
    /// ID that the certificate is kept under in the service. Example: `11174100`.
    pub cert_id: Option<i64>,
    /// Number of the order, for looking it up in the order system. Example: `6127067`.
    pub order_id: Option<i64>,
    /// ID of the certificate instance that the item belongs to or stands for.
    /// Example: `cas-ivauto-2crxzi`.
    pub cert_instance_id: Option<String>,
    /// Name that the certificate is stored under. Example: `edkog.shop`.
    pub cert_name: Option<String>,
    /// Main domain that the certificate or request is made out to.
    /// Example: `vaultwebhook.vault-webhook.svc`.
    pub common_name: Option<String>,
    /// The sans that were found or are concerned, one entry each. Example: `aliyundoc.com`.
    pub sans: Vec<String>,
    /// Method used, such as the kind of key or signature. Example: `RSA`.
    pub algorithm: Option<String>,
    /// Time that is set or recorded for this: not before. Example: `1683625266108`.
    pub not_before_time: Option<i64>,
    /// Time that is set or recorded for this: not after. Example: `1683625266108`.
    pub not_after_time: Option<i64>,
    /// For how many months the certificate is valid. Example: `12`.
    pub month: Option<i32>,
    /// Code that stands for the status, for programs to act on. Example: `issued`.
    pub status_code: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `DV`.
    pub cert_type: Option<String>,
    /// Which kind of certificate order it is or is to be. Example: `buy`.
    pub cert_order_type: Option<String>,
    /// Whether the certificate is renewed and deployed by the service. Example: `true`.
    pub is_trustee: Option<bool>,
}

response! {
    DeploymentJobCertData {
        "CertId" => cert_id: value,
        "OrderId" => order_id: value,
        "CertInstanceId" => cert_instance_id: value,
        "CertName" => cert_name: value,
        "CommonName" => common_name: value,
        "Sans" => sans: list(""),
        "Algorithm" => algorithm: value,
        "NotBeforeTime" => not_before_time: value,
        "NotAfterTime" => not_after_time: value,
        "Month" => month: value,
        "StatusCode" => status_code: value,
        "CertType" => cert_type: value,
        "CertOrderType" => cert_order_type: value,
        "IsTrustee" => is_trustee: value,
    }
}
