// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Resource groups
//!
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a certificate or certificate order to another resource group.
//!
//! ## Deployment tasks
//!
//! - [`CreateDeploymentJob`](mod@create_deployment_job): Creates a job that deploys issued certificates to resources of cloud services, now or at a set time.
//! - [`DeleteDeploymentJob`](mod@delete_deployment_job): Deletes a task that deploys certificates to cloud services.
//! - [`DeleteWorkerResource`](mod@delete_worker_resource): Removes one worker from a deployment task, that is the deployment to a single resource.
//! - [`DescribeCloudResourceStatus`](mod@describe_cloud_resource_status): Counts, per provider and service, the resources that multi-cloud deployment jobs have provided with certificates.
//! - [`DescribeDeploymentJob`](mod@describe_deployment_job): Reads one deployment job, with its schedule, status and contacts.
//! - [`DescribeDeploymentJobStatus`](mod@describe_deployment_job_status): Counts the worker tasks of a deployment job by outcome and service.
//! - [`ListCloudAccess`](mod@list_cloud_access): Lists the AccessKey pairs for other clouds that multi-cloud deployment uses.
//! - [`ListCloudResources`](mod@list_cloud_resources): Lists resources of cloud providers to which certificates can be deployed, with their current certificate.
//! - [`ListContact`](mod@list_contact): Lists the account's contacts, with phone, email and whether each is verified.
//! - [`ListDeploymentJob`](mod@list_deployment_job): Lists deployment jobs, by type or status.
//! - [`ListDeploymentJobCert`](mod@list_deployment_job_cert): Lists the certificates that a deployment job deploys.
//! - [`ListDeploymentJobResource`](mod@list_deployment_job_resource): Lists the cloud resources to which a deployment job deploys.
//! - [`ListWorkerResource`](mod@list_worker_resource): Lists the worker tasks of a deployment job, each for one resource of a service.
//! - [`UpdateDeploymentJob`](mod@update_deployment_job): Changes the certificates, resources, contacts or time of a deployment job.
//! - [`UpdateDeploymentJobStatus`](mod@update_deployment_job_status): Sets the status of a deployment job.
//! - [`UpdateWorkerResourceStatus`](mod@update_worker_resource_status): Runs or rolls back one worker task of a deployment job at once.
//!
//! ## Certificate requests
//!
//! - [`CreateCertificateRequest`](mod@create_certificate_request): Buys and applies for a DV certificate in one step; the service makes the CSR.
//! - [`CreateCertificateWithCsrRequest`](mod@create_certificate_with_csr_request): Buys and applies for a DV certificate in one step, with an own CSR.
//! - [`DeleteCertificateRequest`](mod@delete_certificate_request): Deletes a certificate application that failed review or was never submitted; its quota is given back.
//! - [`DescribeCertificateState`](mod@describe_certificate_state): Shows the status of a certificate order: how to verify the domain, or the issued certificate.
//! - [`GetUserCertificateDetail`](mod@get_user_certificate_detail): Reads one certificate with its content, private key and details.
//! - [`UploadUserCertificate`](mod@upload_user_certificate): Uploads a certificate with its private key, of international or SM algorithm.
//!
//! ## Certificate orders
//!
//! - [`CancelCertificateForPackageRequest`](mod@cancel_certificate_for_package_request): Revokes an issued certificate by canceling the order behind it.
//! - [`CancelOrderRequest`](mod@cancel_order_request): Withdraws a certificate application that is still awaiting verification or under review.
//! - [`CreateCertificateForPackageRequest`](mod@create_certificate_for_package_request): Applies for a certificate from a purchased package, with or without an own CSR.
//! - [`DescribePackageState`](mod@describe_package_state): Shows how many DV certificates of a package were bought and how many are used.
//! - [`ListUserCertificateOrder`](mod@list_user_certificate_order): Lists the account's certificates or certificate orders, by keyword, status or type.
//! - [`RenewCertificateOrderForPackageRequest`](mod@renew_certificate_order_for_package_request): Applies for the renewal of an issued certificate order.
//!
//! ## Certificate repositories
//!
//! - [`Decrypt`](mod@decrypt): Decrypts data with the private key of a certificate in the repository.
//! - [`DeletePCACert`](mod@delete_pca_cert): Deletes a private (PCA) certificate from a certificate repository.
//! - [`Encrypt`](mod@encrypt): Encrypts data with the key of a certificate in the repository.
//! - [`GetCertWarehouseQuota`](mod@get_cert_warehouse_quota): Shows the call quota for signing and encryption with certificate repositories, and what is used.
//! - [`ListCert`](mod@list_cert): Lists the certificates in certificate repositories, by keyword, source, type or status.
//! - [`ListCertWarehouse`](mod@list_cert_warehouse): Lists certificate repositories, by instance or type.
//! - [`Sign`](mod@sign): Signs data with the private key of a private certificate in the repository.
//! - [`Verify`](mod@verify): Checks a signature by a certificate in the repository.
//!
//! ## CSRs
//!
//! - [`CreateCsr`](mod@create_csr): Creates a CSR with a new key from domain names and details of the holder.
//! - [`DeleteCsr`](mod@delete_csr): Deletes a certificate signing request that is no longer needed.
//! - [`GetCsrDetail`](mod@get_csr_detail): Reads the content of a CSR, found by its ID.
//! - [`ListCsr`](mod@list_csr): Lists CSRs with their details, by keyword or algorithm.
//! - [`UpdateCsr`](mod@update_csr): Uploads or replaces the private key of an uploaded CSR.
//! - [`UploadCsr`](mod@upload_csr): Uploads an existing CSR, optionally with its private key, for use in applications.
//!
//! ## Others
//!
//! - [`DeleteUserCertificate`](mod@delete_user_certificate): Deletes a certificate from the account; services where it was deployed keep their copy.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod cancel_certificate_for_package_request;
pub mod cancel_order_request;
pub mod create_certificate_for_package_request;
pub mod create_certificate_request;
pub mod create_certificate_with_csr_request;
pub mod create_csr;
pub mod create_deployment_job;
pub mod decrypt;
pub mod delete_certificate_request;
pub mod delete_csr;
pub mod delete_deployment_job;
pub mod delete_pca_cert;
pub mod delete_user_certificate;
pub mod delete_worker_resource;
pub mod describe_certificate_state;
pub mod describe_cloud_resource_status;
pub mod describe_deployment_job;
pub mod describe_deployment_job_status;
pub mod describe_package_state;
pub mod encrypt;
pub mod get_cert_warehouse_quota;
pub mod get_csr_detail;
pub mod get_user_certificate_detail;
pub mod list_cert;
pub mod list_cert_warehouse;
pub mod list_cloud_access;
pub mod list_cloud_resources;
pub mod list_contact;
pub mod list_csr;
pub mod list_deployment_job;
pub mod list_deployment_job_cert;
pub mod list_deployment_job_resource;
pub mod list_user_certificate_order;
pub mod list_worker_resource;
pub mod move_resource_group;
pub mod renew_certificate_order_for_package_request;
pub mod sign;
pub mod update_csr;
pub mod update_deployment_job;
pub mod update_deployment_job_status;
pub mod update_worker_resource_status;
pub mod upload_csr;
pub mod upload_user_certificate;
pub mod verify;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    cancel_certificate_for_package_request::{CancelCertificateForPackageRequestRequest, CancelCertificateForPackageRequestResponse},
    cancel_order_request::{CancelOrderRequestRequest, CancelOrderRequestResponse},
    create_certificate_for_package_request::{CreateCertificateForPackageRequestRequest, CreateCertificateForPackageRequestResponse},
    create_certificate_request::{CreateCertificateRequestRequest, CreateCertificateRequestResponse},
    create_certificate_with_csr_request::{CreateCertificateWithCsrRequestError, CreateCertificateWithCsrRequestRequest, CreateCertificateWithCsrRequestResponse},
    create_csr::{CreateCsrRequest, CreateCsrResponse},
    create_deployment_job::{CreateDeploymentJobRequest, CreateDeploymentJobResponse},
    decrypt::{DecryptRequest, DecryptResponse},
    delete_certificate_request::{DeleteCertificateRequestError, DeleteCertificateRequestRequest, DeleteCertificateRequestResponse},
    delete_csr::{DeleteCsrRequest, DeleteCsrResponse},
    delete_deployment_job::{DeleteDeploymentJobRequest, DeleteDeploymentJobResponse},
    delete_pca_cert::{DeletePCACertRequest, DeletePCACertResponse},
    delete_user_certificate::{DeleteUserCertificateRequest, DeleteUserCertificateResponse},
    delete_worker_resource::{DeleteWorkerResourceRequest, DeleteWorkerResourceResponse},
    describe_certificate_state::{DescribeCertificateStateRequest, DescribeCertificateStateResponse},
    describe_cloud_resource_status::{DescribeCloudResourceStatusRequest, DescribeCloudResourceStatusResponse},
    describe_deployment_job::{DescribeDeploymentJobRequest, DescribeDeploymentJobResponse},
    describe_deployment_job_status::{DescribeDeploymentJobStatusRequest, DescribeDeploymentJobStatusResponse},
    describe_package_state::{DescribePackageStateRequest, DescribePackageStateResponse},
    encrypt::{EncryptRequest, EncryptResponse},
    get_cert_warehouse_quota::{GetCertWarehouseQuotaRequest, GetCertWarehouseQuotaResponse},
    get_csr_detail::{GetCsrDetailRequest, GetCsrDetailResponse},
    get_user_certificate_detail::{GetUserCertificateDetailRequest, GetUserCertificateDetailResponse},
    list_cert::{ListCertRequest, ListCertResponse},
    list_cert_warehouse::{ListCertWarehouseRequest, ListCertWarehouseResponse},
    list_cloud_access::{ListCloudAccessRequest, ListCloudAccessResponse},
    list_cloud_resources::{ListCloudResourcesRequest, ListCloudResourcesResponse},
    list_contact::{ListContactRequest, ListContactResponse},
    list_csr::{ListCsrRequest, ListCsrResponse},
    list_deployment_job::{ListDeploymentJobRequest, ListDeploymentJobResponse},
    list_deployment_job_cert::{ListDeploymentJobCertRequest, ListDeploymentJobCertResponse},
    list_deployment_job_resource::{ListDeploymentJobResourceRequest, ListDeploymentJobResourceResponse},
    list_user_certificate_order::{ListUserCertificateOrderRequest, ListUserCertificateOrderResponse},
    list_worker_resource::{ListWorkerResourceRequest, ListWorkerResourceResponse},
    move_resource_group::{MoveResourceGroupRequest, MoveResourceGroupResponse},
    renew_certificate_order_for_package_request::{RenewCertificateOrderForPackageRequestRequest, RenewCertificateOrderForPackageRequestResponse},
    sign::{SignRequest, SignResponse},
    update_csr::{UpdateCsrRequest, UpdateCsrResponse},
    update_deployment_job::{UpdateDeploymentJobRequest, UpdateDeploymentJobResponse},
    update_deployment_job_status::{UpdateDeploymentJobStatusRequest, UpdateDeploymentJobStatusResponse},
    update_worker_resource_status::{UpdateWorkerResourceStatusRequest, UpdateWorkerResourceStatusResponse},
    upload_csr::{UploadCsrRequest, UploadCsrResponse},
    upload_user_certificate::{UploadUserCertificateRequest, UploadUserCertificateResponse},
    verify::{VerifyRequest, VerifyResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "cas",
    version: "2020-04-07",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "cas.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "cas.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "cas.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "cas.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "cas.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "cas.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "cas.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "cas.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "cas.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "cas.me-east-1.aliyuncs.com"),
        ],
        rule: Some("cas.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Certificate Management Service.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Revokes an issued certificate by canceling the order behind it.
    #[inline]
    pub fn cancel_certificate_for_package_request(
        &self,
        request: CancelCertificateForPackageRequestRequest,
    ) -> Call<'_, CancelCertificateForPackageRequestRequest> {
        self.inner.call(request)
    }
    /// Withdraws a certificate application that is still awaiting verification or under review.
    #[inline]
    pub fn cancel_order_request(
        &self,
        request: CancelOrderRequestRequest,
    ) -> Call<'_, CancelOrderRequestRequest> {
        self.inner.call(request)
    }
    /// Applies for a certificate from a purchased package, with or without an own CSR.
    #[inline]
    pub fn create_certificate_for_package_request(
        &self,
        request: CreateCertificateForPackageRequestRequest,
    ) -> Call<'_, CreateCertificateForPackageRequestRequest> {
        self.inner.call(request)
    }
    /// Buys and applies for a DV certificate in one step; the service makes the CSR.
    #[inline]
    pub fn create_certificate_request(
        &self,
        request: CreateCertificateRequestRequest,
    ) -> Call<'_, CreateCertificateRequestRequest> {
        self.inner.call(request)
    }
    /// Buys and applies for a DV certificate in one step, with an own CSR.
    #[inline]
    pub fn create_certificate_with_csr_request(
        &self,
        request: CreateCertificateWithCsrRequestRequest,
    ) -> Call<'_, CreateCertificateWithCsrRequestRequest> {
        self.inner.call(request)
    }
    /// Creates a CSR with a new key from domain names and details of the holder.
    #[inline]
    pub fn create_csr(&self, request: CreateCsrRequest) -> Call<'_, CreateCsrRequest> {
        self.inner.call(request)
    }
    /// Creates a job that deploys issued certificates to resources of cloud services, now or at a set time.
    #[inline]
    pub fn create_deployment_job(
        &self,
        request: CreateDeploymentJobRequest,
    ) -> Call<'_, CreateDeploymentJobRequest> {
        self.inner.call(request)
    }
    /// Decrypts data with the private key of a certificate in the repository.
    #[inline]
    pub fn decrypt(&self, request: DecryptRequest) -> Call<'_, DecryptRequest> {
        self.inner.call(request)
    }
    /// Deletes a certificate application that failed review or was never submitted; its quota is given back.
    #[inline]
    pub fn delete_certificate_request(
        &self,
        request: DeleteCertificateRequestRequest,
    ) -> Call<'_, DeleteCertificateRequestRequest> {
        self.inner.call(request)
    }
    /// Deletes a certificate signing request that is no longer needed.
    #[inline]
    pub fn delete_csr(&self, request: DeleteCsrRequest) -> Call<'_, DeleteCsrRequest> {
        self.inner.call(request)
    }
    /// Deletes a task that deploys certificates to cloud services.
    #[inline]
    pub fn delete_deployment_job(
        &self,
        request: DeleteDeploymentJobRequest,
    ) -> Call<'_, DeleteDeploymentJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a private (PCA) certificate from a certificate repository.
    #[inline]
    pub fn delete_pca_cert(
        &self,
        request: DeletePCACertRequest,
    ) -> Call<'_, DeletePCACertRequest> {
        self.inner.call(request)
    }
    /// Deletes a certificate from the account; services where it was deployed keep their copy.
    #[inline]
    pub fn delete_user_certificate(
        &self,
        request: DeleteUserCertificateRequest,
    ) -> Call<'_, DeleteUserCertificateRequest> {
        self.inner.call(request)
    }
    /// Removes one worker from a deployment task, that is the deployment to a single resource.
    #[inline]
    pub fn delete_worker_resource(
        &self,
        request: DeleteWorkerResourceRequest,
    ) -> Call<'_, DeleteWorkerResourceRequest> {
        self.inner.call(request)
    }
    /// Shows the status of a certificate order: how to verify the domain, or the issued certificate.
    #[inline]
    pub fn describe_certificate_state(
        &self,
        request: DescribeCertificateStateRequest,
    ) -> Call<'_, DescribeCertificateStateRequest> {
        self.inner.call(request)
    }
    /// Counts, per provider and service, the resources that multi-cloud deployment jobs have provided with certificates.
    #[inline]
    pub fn describe_cloud_resource_status(
        &self,
        request: DescribeCloudResourceStatusRequest,
    ) -> Call<'_, DescribeCloudResourceStatusRequest> {
        self.inner.call(request)
    }
    /// Reads one deployment job, with its schedule, status and contacts.
    #[inline]
    pub fn describe_deployment_job(
        &self,
        request: DescribeDeploymentJobRequest,
    ) -> Call<'_, DescribeDeploymentJobRequest> {
        self.inner.call(request)
    }
    /// Counts the worker tasks of a deployment job by outcome and service.
    #[inline]
    pub fn describe_deployment_job_status(
        &self,
        request: DescribeDeploymentJobStatusRequest,
    ) -> Call<'_, DescribeDeploymentJobStatusRequest> {
        self.inner.call(request)
    }
    /// Shows how many DV certificates of a package were bought and how many are used.
    #[inline]
    pub fn describe_package_state(
        &self,
        request: DescribePackageStateRequest,
    ) -> Call<'_, DescribePackageStateRequest> {
        self.inner.call(request)
    }
    /// Encrypts data with the key of a certificate in the repository.
    #[inline]
    pub fn encrypt(&self, request: EncryptRequest) -> Call<'_, EncryptRequest> {
        self.inner.call(request)
    }
    /// Shows the call quota for signing and encryption with certificate repositories, and what is used.
    #[inline]
    pub fn get_cert_warehouse_quota(
        &self,
        request: GetCertWarehouseQuotaRequest,
    ) -> Call<'_, GetCertWarehouseQuotaRequest> {
        self.inner.call(request)
    }
    /// Reads the content of a CSR, found by its ID.
    #[inline]
    pub fn get_csr_detail(
        &self,
        request: GetCsrDetailRequest,
    ) -> Call<'_, GetCsrDetailRequest> {
        self.inner.call(request)
    }
    /// Reads one certificate with its content, private key and details.
    #[inline]
    pub fn get_user_certificate_detail(
        &self,
        request: GetUserCertificateDetailRequest,
    ) -> Call<'_, GetUserCertificateDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates in certificate repositories, by keyword, source, type or status.
    #[inline]
    pub fn list_cert(&self, request: ListCertRequest) -> Call<'_, ListCertRequest> {
        self.inner.call(request)
    }
    /// Lists certificate repositories, by instance or type.
    #[inline]
    pub fn list_cert_warehouse(
        &self,
        request: ListCertWarehouseRequest,
    ) -> Call<'_, ListCertWarehouseRequest> {
        self.inner.call(request)
    }
    /// Lists the AccessKey pairs for other clouds that multi-cloud deployment uses.
    #[inline]
    pub fn list_cloud_access(
        &self,
        request: ListCloudAccessRequest,
    ) -> Call<'_, ListCloudAccessRequest> {
        self.inner.call(request)
    }
    /// Lists resources of cloud providers to which certificates can be deployed, with their current certificate.
    #[inline]
    pub fn list_cloud_resources(
        &self,
        request: ListCloudResourcesRequest,
    ) -> Call<'_, ListCloudResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the account's contacts, with phone, email and whether each is verified.
    #[inline]
    pub fn list_contact(
        &self,
        request: ListContactRequest,
    ) -> Call<'_, ListContactRequest> {
        self.inner.call(request)
    }
    /// Lists CSRs with their details, by keyword or algorithm.
    #[inline]
    pub fn list_csr(&self, request: ListCsrRequest) -> Call<'_, ListCsrRequest> {
        self.inner.call(request)
    }
    /// Lists deployment jobs, by type or status.
    #[inline]
    pub fn list_deployment_job(
        &self,
        request: ListDeploymentJobRequest,
    ) -> Call<'_, ListDeploymentJobRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates that a deployment job deploys.
    #[inline]
    pub fn list_deployment_job_cert(
        &self,
        request: ListDeploymentJobCertRequest,
    ) -> Call<'_, ListDeploymentJobCertRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud resources to which a deployment job deploys.
    #[inline]
    pub fn list_deployment_job_resource(
        &self,
        request: ListDeploymentJobResourceRequest,
    ) -> Call<'_, ListDeploymentJobResourceRequest> {
        self.inner.call(request)
    }
    /// Lists the account's certificates or certificate orders, by keyword, status or type.
    #[inline]
    pub fn list_user_certificate_order(
        &self,
        request: ListUserCertificateOrderRequest,
    ) -> Call<'_, ListUserCertificateOrderRequest> {
        self.inner.call(request)
    }
    /// Lists the worker tasks of a deployment job, each for one resource of a service.
    #[inline]
    pub fn list_worker_resource(
        &self,
        request: ListWorkerResourceRequest,
    ) -> Call<'_, ListWorkerResourceRequest> {
        self.inner.call(request)
    }
    /// Moves a certificate or certificate order to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Applies for the renewal of an issued certificate order.
    #[inline]
    pub fn renew_certificate_order_for_package_request(
        &self,
        request: RenewCertificateOrderForPackageRequestRequest,
    ) -> Call<'_, RenewCertificateOrderForPackageRequestRequest> {
        self.inner.call(request)
    }
    /// Signs data with the private key of a private certificate in the repository.
    #[inline]
    pub fn sign(&self, request: SignRequest) -> Call<'_, SignRequest> {
        self.inner.call(request)
    }
    /// Uploads or replaces the private key of an uploaded CSR.
    #[inline]
    pub fn update_csr(&self, request: UpdateCsrRequest) -> Call<'_, UpdateCsrRequest> {
        self.inner.call(request)
    }
    /// Changes the certificates, resources, contacts or time of a deployment job.
    #[inline]
    pub fn update_deployment_job(
        &self,
        request: UpdateDeploymentJobRequest,
    ) -> Call<'_, UpdateDeploymentJobRequest> {
        self.inner.call(request)
    }
    /// Sets the status of a deployment job.
    #[inline]
    pub fn update_deployment_job_status(
        &self,
        request: UpdateDeploymentJobStatusRequest,
    ) -> Call<'_, UpdateDeploymentJobStatusRequest> {
        self.inner.call(request)
    }
    /// Runs or rolls back one worker task of a deployment job at once.
    #[inline]
    pub fn update_worker_resource_status(
        &self,
        request: UpdateWorkerResourceStatusRequest,
    ) -> Call<'_, UpdateWorkerResourceStatusRequest> {
        self.inner.call(request)
    }
    /// Uploads an existing CSR, optionally with its private key, for use in applications.
    #[inline]
    pub fn upload_csr(&self, request: UploadCsrRequest) -> Call<'_, UploadCsrRequest> {
        self.inner.call(request)
    }
    /// Uploads a certificate with its private key, of international or SM algorithm.
    #[inline]
    pub fn upload_user_certificate(
        &self,
        request: UploadUserCertificateRequest,
    ) -> Call<'_, UploadUserCertificateRequest> {
        self.inner.call(request)
    }
    /// Checks a signature by a certificate in the repository.
    #[inline]
    pub fn verify(&self, request: VerifyRequest) -> Call<'_, VerifyRequest> {
        self.inner.call(request)
    }
}
